import { departmentsOf } from "../../../src/core/reading/departments";

describe("the departments of a cell", () => {
  it.each([
    ["商工観光課", ["商工観光課"]],
    ["行財政改革課\n復興支援課", ["行財政改革課", "復興支援課"]],
    ["地域コミュニ\nティ課", ["地域コミュニティ課"]],
    ["税務課、市民課", ["税務課", "市民課"]],
    ["商工課・農林課", ["商工課", "農林課"]],
    ["農業委員会事務局", ["農業委員会事務局"]],
    ["市民協働", ["市民協働"]],
    ["", []],
  ])("%j", (text, names) => {
    expect(departmentsOf(text)).toEqual(names);
  });
});
