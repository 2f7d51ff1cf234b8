import { HostError } from "../../../src/core";
import { asHostError } from "../../../src/hosts/excel/office-errors";

const officeError = (code: string, message = "", errorLocation = "Range.values") =>
  Object.assign(new Error(message), { code, debugInfo: { errorLocation } });

describe("errors of Office", () => {
  it.each([
    ["AccessDenied", "", "protected", "保護を解除"],
    ["InvalidOperationInCellEditMode", "", "cell-being-edited", "入力を確定"],
    ["InvalidOperation", "Excel is in cell-editing mode.", "cell-being-edited", "入力を確定"],
    ["RequestPayloadSizeLimitExceeded", "", "too-large", "分けて実行"],
    ["ResponsePayloadSizeLimitExceeded", "", "too-large", "分けて実行"],
    ["ServiceNotAvailable", "", "busy", "少し待って"],
    ["ItemNotFound", "", "sheet-missing", "読み込み直して"],
    ["InvalidReference", "", "sheet-missing", "読み込み直して"],
    ["ItemAlreadyExists", "", "sheet-exists", "読み込み直して"],
    ["ConnectionFailure", "", "offline", "ネットワーク"],
    ["GeneralException", "The workbook is read-only.", "read-only", "編集を有効に"],
    ["GeneralException", "You cannot change part of an array.", "array-formula", "範囲全体"],
  ])("%s %s is %s, with a way out", (code, message, known, wayOut) => {
    const error = asHostError(officeError(code, message));
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe(known);
    expect(error.message).toContain(wayOut);
  });

  it("keeps Office's code and place of what nobody knows", () => {
    const error = asHostError(officeError("BrandNew", "Something", "Chart.title"));
    expect(error.code).toBe("refused");
    expect(error.message).toContain("BrandNew Chart.title");
  });

  it("leaves our own errors as they are", () => {
    const own = new HostError("cell-changed", "変わっています。");
    expect(asHostError(own)).toBe(own);
  });

  it.each([[new TypeError("x is undefined")], ["a text"], [null], [undefined]])(
    "makes a HostError of %p, too",
    (thrown) => {
      expect(asHostError(thrown)).toMatchObject({ name: "HostError", code: "refused" });
    },
  );
});
