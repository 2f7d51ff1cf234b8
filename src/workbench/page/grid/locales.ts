import { LocaleType, mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designJa from "@univerjs/design/locale/ja-JP";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiJa from "@univerjs/docs-ui/locale/ja-JP";
import conditionsEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionsJa from "@univerjs/sheets-conditional-formatting-ui/locale/ja-JP";
import validationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationJa from "@univerjs/sheets-data-validation-ui/locale/ja-JP";
import formulaEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaJa from "@univerjs/sheets-formula-ui/locale/ja-JP";
import noteEn from "@univerjs/sheets-note-ui/locale/en-US";
import noteJa from "@univerjs/sheets-note-ui/locale/ja-JP";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtJa from "@univerjs/sheets-numfmt-ui/locale/ja-JP";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiJa from "@univerjs/sheets-ui/locale/ja-JP";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsJa from "@univerjs/sheets/locale/ja-JP";
import uiEn from "@univerjs/ui/locale/en-US";
import uiJa from "@univerjs/ui/locale/ja-JP";

/** The grid's own words. */
export const LOCALES = {
  [LocaleType.JA_JP]: mergeLocales(
    designJa,
    uiJa,
    docsUiJa,
    sheetsJa,
    sheetsUiJa,
    formulaJa,
    numfmtJa,
    noteJa,
    conditionsJa,
    validationJa,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    numfmtEn,
    noteEn,
    conditionsEn,
    validationEn,
  ),
};
