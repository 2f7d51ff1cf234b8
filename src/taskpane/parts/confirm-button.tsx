import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useIsBusy } from "../shell/desk-context";

interface ConfirmButtonProps {
  /** What it does and to how many cells: 「31件を書き込む」. */
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  /** Nothing is chosen, or nothing is there to do. */
  readonly disabled?: boolean;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly icon?: ReactElement;
}

/** The button of a change that was shown before. It waits while something else is being done. */
export function ConfirmButton({
  children,
  onConfirm,
  disabled = false,
  appearance = "primary",
  size = "medium",
  icon,
}: ConfirmButtonProps) {
  const isBusy = useIsBusy();
  return (
    <Button
      appearance={appearance}
      size={size}
      disabled={disabled}
      // Focusable while it waits: nobody loses the place on the keyboard.
      disabledFocusable={isBusy && !disabled}
      {...(icon && { icon })}
      onClick={onConfirm}
    >
      {children}
    </Button>
  );
}
