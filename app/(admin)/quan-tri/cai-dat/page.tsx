import { previewBanned, saveSettings } from "@/app/_actions/settings";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { SettingsForm } from "@/components/settings/settings-form";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { accentShades, contrast, luminance } from "@/lib/settings/accent";
import { shownOf } from "@/lib/settings/commands";
import { SETTING_GROUPS, type SettingField, settingGroup } from "@/lib/settings/fields";
import type { Settings } from "@/lib/settings/model";
import { pageText } from "@/lib/settings/page-text";
import { valueAt } from "@/lib/settings/paths";
import { storedSettings } from "@/lib/settings/queries";
import { allSections } from "@/lib/topics/queries";

export const metadata = { title: "Cài đặt" };

export default privatePage("settings.manage", async (ctx, { query }) => {
  const settings = await storedSettings(ctx);
  const group = settingGroup(query["nhom"] ?? "") ?? SETTING_GROUPS[0];
  if (!group) return null;
  const shown = shownOf(settings, group);
  return (
    <DeskPage title="Cài đặt" lead="Lưu xong là có hiệu lực ngay trên mọi trang. Mỗi lần đổi đều ghi vào nhật ký.">
      <nav className="tabs" aria-label="Nhóm cài đặt">
        {SETTING_GROUPS.map(({ key, title }) => (
          <a key={key} href={`/quan-tri/cai-dat?nhom=${key}`} aria-current={key === group.key ? "page" : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <SettingsForm
        key={group.key}
        group={group}
        values={Object.fromEntries(group.fields.map((field) => [field.path, textOf(settings, field)]))}
        shown={shown}
        accent={accentOf(settings.accent)}
        sections={await allSections(ctx)}
        logo={settings.logoMediaId === null ? null : await libraryPicture(ctx, settings.logoMediaId)}
        preview={previewBanned}
        action={saveSettings}
      />
    </DeskPage>
  );
});

function textOf(settings: Settings, { path, is }: SettingField): string | null {
  const value = valueAt(settings, path);
  if (is === "page") return value === undefined ? "" : pageText(value);
  if (is === "check") return value === true ? "1" : "";
  if (is === "seconds" && typeof value === "number") return String(value / 1000).replace(".", ",");
  if (is === "decimal" && typeof value === "number") return String(value).replace(".", ",");
  if (Array.isArray(value)) return value.join("\n");
  return value === null || value === undefined ? "" : String(value as string | number);
}

const PAPER = "#fdfcf9";

function accentOf(hex: string) {
  const shades = accentShades(hex);
  const paper = luminance(PAPER);
  return {
    hex,
    day: shades["--accent-day"] ?? hex,
    night: shades["--accent-night"] ?? "#f0836f",
    contrast: contrast(luminance(hex), paper),
  };
}
