import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { free } from "./free.js";
import { receive } from "./receive.js";
import { spoil } from "./spoil.js";
import { use } from "./use.js";

/** `kualik blanks`: what there is of paper blanks, by series and what they are for. */
export const blanks = command({
  name: "blanks",
  examples: ["kualik blanks"],
  commands: [receive, use, spoil, free],
  async run(context, given) {
    const { blankStock } = await import("../../register/blanks/stock.js");
    return inRegister(context, given, ({ register }) => blankStock(register.db));
  },
  async show(stocks, context) {
    const { showStocks } = await import("./show-blanks.js");
    showStocks(context, stocks);
  },
  json: (stocks) => stocks.map(({ ranges: _, ...stock }) => stock),
  async tell(stocks, context) {
    const { tellFew } = await import("./show-blanks.js");
    tellFew(context, stocks);
  },
});
