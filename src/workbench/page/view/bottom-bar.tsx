import type { Troubles } from "../state";
import { TEXTS } from "../texts";
import { disturb, protectSheet } from "../trouble-makers";
import type { Workbench } from "../workbench";
import { useWorkbench } from "./use-state";

/** What happened last, and the ways in which Excel may be in trouble. */
export function BottomBar({ workbench }: { readonly workbench: Workbench }) {
  const { message } = useWorkbench(workbench);
  return (
    <>
      <p className={`message ${message.kind}`} role={message.kind === "error" ? "alert" : "status"}>
        {message.text}
      </p>
      <Presentation workbench={workbench} />
      <TroublePanel workbench={workbench} />
    </>
  );
}

/** How Excel presents itself to the add-in. */
function Presentation({ workbench }: { readonly workbench: Workbench }) {
  const { language, theme } = useWorkbench(workbench);
  const texts = TEXTS[language];
  return (
    <div className="group">
      <Choice
        label={texts.language}
        value={language}
        options={LANGUAGES}
        onChoose={(language) => {
          workbench.present({ language });
        }}
      />
      <Choice
        label={texts.theme}
        value={theme}
        options={texts.themes}
        onChoose={(theme) => {
          workbench.present({ theme });
        }}
      />
    </div>
  );
}

const LANGUAGES = { ja: "日本語", en: "English" };

function TroublePanel({ workbench }: { readonly workbench: Workbench }) {
  const { language, troubles } = useWorkbench(workbench);
  const texts = TEXTS[language];
  const change = (what: Partial<Troubles>): void => {
    workbench.trouble(what);
  };
  return (
    <details className="troubles">
      <summary title={texts.behaviourTip}>{texts.behaviour}</summary>
      <div className="panel">
        <Choice
          label={texts.version}
          value={troubles.version}
          options={texts.versions}
          onChoose={(version) => {
            change({ version });
          }}
        />
        <Choice
          label={texts.events}
          value={troubles.events}
          options={texts.eventKinds}
          onChoose={(events) => {
            change({ events });
          }}
        />
        <Switch
          label={texts.slow}
          isOn={troubles.isSlow}
          onSwitch={(isSlow) => {
            change({ isSlow });
          }}
        />
        <Switch
          label={texts.isEditing}
          isOn={troubles.isEditing}
          onSwitch={(isEditing) => {
            change({ isEditing });
          }}
        />
        <button
          type="button"
          onClick={() => {
            protectSheet(workbench);
          }}
        >
          {texts.protect}
        </button>
        <button
          type="button"
          onClick={() => {
            disturb(workbench);
          }}
        >
          {texts.somebody}
        </button>
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          onChoose(target.value as Value);
        }}
      >
        {(Object.keys(options) as Value[]).map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch(props: { readonly label: string; readonly isOn: boolean; readonly onSwitch: (isOn: boolean) => void }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ target }) => {
          props.onSwitch(target.checked);
        }}
      />
      {props.label}
    </label>
  );
}
