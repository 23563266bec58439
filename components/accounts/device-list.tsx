import { Badge } from "@/components/ui/badge";
import type { DeviceView } from "@/lib/accounts/model";
import { clock, shortDate } from "@/lib/text/dates";

type Props = {
  devices: readonly DeviceView[];
  /** Takes `session`. */
  end: (form: FormData) => Promise<void>;
  endAll: (form: FormData) => Promise<void>;
};

/** Where the account is signed in. */
export function DeviceList({ devices, end, endAll }: Props) {
  return (
    <>
      <ul className="rows">
        {devices.map(({ id, device, createdAt, lastSeenAt, isHere }) => (
          <li key={id} className="device">
            <div>
              <p>
                <b>{device}</b> {isHere && <Badge tone="strong">Thiết bị này</Badge>}
              </p>
              <p className="row-facts">
                <span>Đăng nhập {moment(createdAt)}</span>
                <span>Dùng lần cuối {moment(lastSeenAt)}</span>
              </p>
            </div>
            {!isHere && (
              <form action={end}>
                <input type="hidden" name="session" value={id} />
                <button type="submit" className="button small" aria-label={`Đăng xuất ${device}`}>
                  Đăng xuất
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={endAll} className="after-rows">
        <button type="submit" className="button danger">
          Đăng xuất mọi nơi
        </button>
        <p className="hint">Cả thiết bị này: sau đó cần đăng nhập lại.</p>
      </form>
    </>
  );
}

function moment(at: Date): string {
  return `${clock(at)}, ${shortDate(at)}`;
}
