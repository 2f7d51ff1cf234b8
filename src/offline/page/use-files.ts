import { useEffect, useState } from "react";
import { droppedFiles, excelFiles, givenFile } from "../files/given-files";
import { detailOf, type Shelf } from "../files/shelf";
import type { PageTexts } from "../texts/ja";

/** Opens what is dropped anywhere on the page. True while something is held over it. */
export function useDrop(shelf: Shelf, texts: PageTexts): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      // Without this the browser would leave the page and show the file.
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      setOver(!isTaken && (event.dataTransfer?.types.includes("Files") ?? false));
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      // A part of the pane may want the file for itself: last year's, or a plan.
      if (event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      void openDropped(shelf, texts, event.dataTransfer);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [shelf, texts]);
  return isOver;
}

async function openDropped(shelf: Shelf, texts: PageTexts, transfer: DataTransfer): Promise<void> {
  try {
    const { files, folders } = await droppedFiles(transfer);
    if (files.length === 0 && folders > 0) shelf.fail("", texts.noneInFolder);
    await shelf.open(files.map(givenFile));
  } catch (error) {
    shelf.fail("", texts.failed(detailOf(error)));
  }
}

/** Asks the person for files, or for a folder. */
export function chooseFiles(shelf: Shelf, texts: PageTexts, folder: boolean): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  if (folder) input.webkitdirectory = true;
  else input.accept = ".xlsx,.xlsm";
  input.addEventListener("change", () => {
    const chosen = [...(input.files ?? [])];
    const files = folder ? excelFiles(chosen) : chosen;
    if (folder && files.length === 0) shelf.fail("", texts.noneInFolder);
    void shelf.open(files.map(givenFile));
  });
  input.click();
}
