import { failure } from "../failures";
import type { Package } from "../package/package";

const USUAL_PLACE = "xl/workbook.xml";

/** Files that tell other kinds of package apart. */
const OTHER_PACKAGES: readonly { readonly entry: string; readonly nature: string }[] = [
  { entry: "xl/workbook.bin", nature: "" },
  { entry: "word/document.xml", nature: "Word文書（.docx）" },
  { entry: "ppt/presentation.xml", nature: "PowerPoint文書（.pptx）" },
  { entry: "content.xml", nature: "OpenDocument形式の文書（.odsなど）" },
  { entry: "mimetype", nature: "OpenDocument形式などの文書" },
  { entry: "Index/Document.iwa", nature: "Numbersなどの文書" },
];

/** The main part, where the package says it is; a package that does not say so may still have it at its usual place. */
export function findWorkbookPart(file: Package): string {
  const named = file
    .relationshipsOf("")
    .find(({ type, isExternal }) => type === "officeDocument" && !isExternal)?.target;
  if (named?.toLowerCase().endsWith(".bin")) throw failure("binary-workbook");
  if (named !== undefined && file.entry(named)) return named;
  if (file.entry(USUAL_PLACE)) return USUAL_PLACE;
  const other = OTHER_PACKAGES.find(({ entry }) => file.entry(entry));
  if (other?.nature === "") throw failure("binary-workbook");
  if (other) throw failure("not-a-workbook", other.nature);
  if (named !== undefined) throw failure("missing-part", named);
  throw failure("not-a-workbook", "ふつうの圧縮ファイル（.zip）");
}
