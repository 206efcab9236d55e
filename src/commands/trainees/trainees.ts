import { command } from "../../cli/command.js";
import { setTrainee } from "./set.js";

/** `kualik trainees`: what is done about the people that the register knows. */
export const trainees = command({
  name: "trainees",
  examples: ["example.trainees-set"],
  commands: [setTrainee],
});
