import { describe, expect, it } from "vitest";
import { findLibreOffice } from "../../src/files/libreoffice.js";

function on(...there: string[]) {
  return (path: string) => there.includes(path);
}

describe("where LibreOffice is", () => {
  it("is found in the path, under either name", () => {
    const computer = { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin" } } as const;
    expect(findLibreOffice(computer, on("/usr/bin/soffice"))).toBe("/usr/bin/soffice");
    expect(findLibreOffice(computer, on("/usr/bin/libreoffice"))).toBe("/usr/bin/libreoffice");
    expect(findLibreOffice(computer, on())).toBeNull();
  });

  it("is found where Windows installs it", () => {
    const env = { Path: "C:\\Windows", ProgramFiles: "C:\\Program Files" };
    const path = "C:\\Program Files\\LibreOffice\\program\\soffice.exe";
    expect(findLibreOffice({ platform: "win32", env }, on(path))).toBe(path);
  });

  it("is found where a Mac installs it, and nowhere else", () => {
    const path = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    expect(findLibreOffice({ platform: "darwin", env: {} }, on(path))).toBe(path);
    expect(findLibreOffice({ platform: "linux", env: {} }, on(path))).toBeNull();
  });
});
