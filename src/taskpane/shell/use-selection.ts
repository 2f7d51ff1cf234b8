import { useEffect, useState } from "react";
import type { Place } from "../../core/index";
import { useDesk } from "./desk-context";

/** What is selected in the workbook, as it moves; null where that is no cell, or cannot be told. */
export function useSelection(): Place | null {
  const { host } = useDesk();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () => {
      host.selection().then(
        (selected) => {
          if (!isOver) setPlace(selected);
        },
        () => {
          if (!isOver) setPlace(null);
        },
      );
    };
    look();
    const end = host.onChange(({ kind }) => {
      if (kind === "selection") look();
    });
    return () => {
      isOver = true;
      end();
    };
  }, [host]);
  return place;
}
