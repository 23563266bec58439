import { Icon } from "@/components/ui/icon";

/** Light, dark, as the device: one button that goes round (components/reader/theme-switch.element.ts). */
export function ThemeSwitch() {
  return (
    <theme-switch>
      <button type="button" className="icon-button" aria-label="Giao diện: theo máy" data-scripted="">
        <Icon name="system" />
        <Icon name="sun" />
        <Icon name="moon" />
      </button>
    </theme-switch>
  );
}
