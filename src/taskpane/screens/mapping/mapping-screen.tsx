import { useState } from "react";
import type { Survey, TableMapping } from "../../../core/index";
import { Screen } from "../../parts/screen";
import { useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";
import { WithSurvey } from "../with-survey";
import { TableEditor } from "./table-editor";
import { TableList } from "./table-list";

export function MappingScreen() {
  const { title } = useWords(MAPPING);
  return <WithSurvey title={title}>{(known) => <Mapping known={known} />}</WithSurvey>;
}

/** All tables with how sure their reading is; or one of them, to be looked at and mended. */
function Mapping({ known }: { readonly known: Survey }) {
  const words = useWords(MAPPING);
  const [opened, setOpened] = useState<TableMapping | null>(null);
  if (opened) return <TableEditor known={known} from={opened} onLeave={() => setOpened(null)} />;
  return (
    <Screen title={words.title}>
      <TableList known={known} onOpen={setOpened} />
    </Screen>
  );
}
