import type { Ribbon } from "../ribbon/ribbon";
import type { Workbench } from "../workbench";

/** The add-in's group on the ribbon, as its manifest describes it. */
export function RibbonGroup({ workbench, ribbon }: { readonly workbench: Workbench; readonly ribbon: Ribbon }) {
  return (
    <div className="group ribbon" role="toolbar" aria-label={ribbon.group}>
      {ribbon.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.tip}
          onClick={() => void workbench.attempt(() => workbench.press(button))}
        >
          {button.icon !== undefined && <img src={button.icon} alt="" width="20" height="20" />}
          {button.label}
        </button>
      ))}
    </div>
  );
}
