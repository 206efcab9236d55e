import { describe, expect, test } from "vitest";
import { hoursInWords, volumeInWords } from "../../src/language/volume-in-words.js";

describe("hours", () => {
  test.each([
    [1, "1 сағат", "1 час"],
    [2, "2 сағат", "2 часа"],
    [4, "4 сағат", "4 часа"],
    [5, "5 сағат", "5 часов"],
    [11, "11 сағат", "11 часов"],
    [12, "12 сағат", "12 часов"],
    [21, "21 сағат", "21 час"],
    [22, "22 сағат", "22 часа"],
    [60, "60 сағат", "60 часов"],
    [111, "111 сағат", "111 часов"],
    [270, "270 сағат", "270 часов"],
    [1.5, "1,5 сағат", "1,5 часа"],
    [0, "0 сағат", "0 часов"],
  ])("%d", (hours, inKazakh, inRussian) => {
    expect(hoursInWords(hours, "kk")).toBe(inKazakh);
    expect(hoursInWords(hours, "ru")).toBe(inRussian);
  });
});

describe("a volume", () => {
  test.each([
    [60, 2, "2 кредит / 60 сағат", "2 кредита / 60 часов"],
    [30, 1, "1 кредит / 30 сағат", "1 кредит / 30 часов"],
    [150, 5, "5 кредит / 150 сағат", "5 кредитов / 150 часов"],
    [270, 9, "9 кредит / 270 сағат", "9 кредитов / 270 часов"],
    [330, 11, "11 кредит / 330 сағат", "11 кредитов / 330 часов"],
    [630, 21, "21 кредит / 630 сағат", "21 кредит / 630 часов"],
    [45, 1.5, "1,5 кредит / 45 сағат", "1,5 кредита / 45 часов"],
    [72, null, "72 сағат", "72 часа"],
  ])("of %d hours, %s credits", (hours, credits, inKazakh, inRussian) => {
    expect(volumeInWords(hours, credits, "kk")).toBe(inKazakh);
    expect(volumeInWords(hours, credits, "ru")).toBe(inRussian);
  });
});
