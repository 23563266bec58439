import type { Metadata } from "next";
import { listMetadata } from "@/app/_server/pages/list-address";
import { loadSite } from "@/app/_server/pages/site";
import { PlainPage } from "@/components/layout/plain-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = (await loadSite()).settings;
  return listMetadata({ title: "Liên hệ", description: `Liên hệ tòa soạn ${name}.`, path: "/lien-he" });
}

export default async function ContactPage() {
  const { pages, address, phone, email } = (await loadSite()).settings;
  return (
    <PlainPage title="Liên hệ" path="/lien-he" parts={[{ body: pages.contact }]} empty="Tòa soạn chưa viết trang này.">
      <dl className="contact figures">
        {address !== "" && (
          <div>
            <dt>Địa chỉ</dt>
            <dd>{address}</dd>
          </div>
        )}
        {phone !== "" && (
          <div>
            <dt>Điện thoại</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+\d]/gu, "")}`}>{phone}</a>
            </dd>
          </div>
        )}
        {email !== "" && (
          <div>
            <dt>Thư điện tử</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
      </dl>
    </PlainPage>
  );
}
