import { useRef, type ChangeEvent } from "react";
import { download } from "../download";
import { TEXTS } from "../texts";
import type { Workbench } from "../workbench";
import { RibbonGroup } from "./ribbon-group";
import { useWorkbench } from "./use-state";

/** File and ribbon. */
export function TopBar({ workbench }: { readonly workbench: Workbench }) {
  const { language, name, ribbon } = useWorkbench(workbench);
  const texts = TEXTS[language];
  const { api } = workbench.grid;
  return (
    <>
      <h1 title={texts.explain}>{texts.title}</h1>
      <div className="group" role="group" aria-label={texts.file}>
        <OpenFile workbench={workbench} />
        <Samples workbench={workbench} />
        <button type="button" className="strong" onClick={() => void workbench.attempt(() => saveAs(workbench))}>
          {texts.save}
        </button>
        <button type="button" onClick={() => void api.undo()}>
          {texts.undo}
        </button>
        <button type="button" onClick={() => void api.redo()}>
          {texts.redo}
        </button>
      </div>
      {ribbon && <RibbonGroup workbench={workbench} ribbon={ribbon} />}
      <output className="name" title={name}>
        {name}
      </output>
    </>
  );
}

function OpenFile({ workbench }: { readonly workbench: Workbench }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    // The same file can be chosen again.
    target.value = "";
    if (file) void workbench.attempt(() => openFile(workbench, file));
  };
  return (
    <>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={chosen} />
      <button type="button" onClick={() => input.current?.click()}>
        {workbench.texts.open}
      </button>
    </>
  );
}

function Samples({ workbench }: { readonly workbench: Workbench }) {
  const { samples, name } = useWorkbench(workbench);
  const { texts } = workbench;
  return (
    <select
      aria-label={texts.chooseSample}
      value={samples.includes(name) ? name : ""}
      onChange={({ target }) => void workbench.attempt(() => workbench.openSample(target.value))}
    >
      <option value="" disabled>
        {texts.samples}
      </option>
      {samples.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  );
}

export async function openFile(workbench: Workbench, file: File): Promise<void> {
  await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function saveAs(workbench: Workbench): Promise<void> {
  download(await workbench.save(), workbench.store.get().name);
}
