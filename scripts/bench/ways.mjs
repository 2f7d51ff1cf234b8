// What is measured: each way takes the files of a case, as bytes, and does its work with every one.

/** The floor is what any reader pays: unpack every part, look at every byte once. */
function lookAtEverything({ inflateWithZlib, packedBytes, readZipDirectory }, file) {
  const directory = readZipDirectory(file);
  let sum = 0;
  for (const entry of directory.entries)
    for (const byte of inflateWithZlib(packedBytes(directory, entry), entry.size)) sum += byte;
  return sum;
}

const open = (own, file) => own.readXlsx(file, { inflate: own.inflateWithZlib });
const write = (own, file, edits) =>
  own.editXlsx(file, edits, { inflate: own.inflateWithZlib, deflate: own.deflateWithZlib });

const check = (own, file) => {
  const known = own.survey(open(own, file));
  const { findings } = own.startChecking(known.workbook, known.tables, own.checkOptionsOf(known));
  return { known, findings };
};

/** Columns by which a reader with a schema is told what to expect: the heads of the made workbooks. */
const SCHEMA = {
  name: { column: "指標名", type: String },
  unit: { column: "単位", type: String },
  department: { column: "担当課", type: String },
  baseline: { column: "基準値", type: Number },
  target: { column: "R6目標", type: Number },
  actual: { column: "R6実績", type: Number },
};

/** In the order of the table. `needs` is a package that is installed for the bench only. */
export const WAYS = {
  floor: { title: "unzip + one pass", each: (own, file) => lookAtEverything(own, file) },
  workbook: { title: "workbook alone", each: (own, file) => open(own, file).sheets.length },
  read: { title: "read", each: (own, file) => own.readTables(open(own, file)).tables.length },
  check: { title: "check", each: (own, file) => check(own, file).findings.length },
  fill: {
    title: "fill",
    each: (own, file) => {
      const known = own.survey(open(own, file));
      const { edits } = own.planFill(known.tables.tables, known.workbook, own.fillOptionsOf(known));
      return write(own, file, edits).length;
    },
  },
  flag: {
    title: "flag",
    each: (own, file) => {
      const { known, findings } = check(own, file);
      const edits = [...own.planFlags(known.workbook, findings), ...own.planFindingsSheet(known.workbook, findings)];
      return write(own, file, edits).length;
    },
  },
  summarize: {
    title: "summarize",
    each: (own, file) => {
      const known = own.survey(open(own, file));
      return write(own, file, own.planSummary(known.workbook, known.tables.tables, own.fillOptionsOf(known))).length;
    },
  },
  xlsx: {
    title: "@e965/xlsx, read only",
    needs: "@e965/xlsx",
    each: (library, file) => library.read(file, { type: "array", cellNF: true }).SheetNames.length,
  },
  exceljs: {
    title: "exceljs, read only",
    needs: "exceljs",
    each: async (library, file) => {
      const workbook = new library.Workbook();
      await workbook.xlsx.load(file);
      return workbook.worksheets.length;
    },
  },
  schema: {
    title: "read-excel-file with a schema, first sheet only",
    needs: "read-excel-file/node",
    each: async (library, file) => {
      const { objects, errors } = await library.readSheet(Buffer.from(file), { schema: SCHEMA });
      return (objects ?? errors).length;
    },
  },
};
