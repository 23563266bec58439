/** From the front page to here; the last is where one is. */
export function Breadcrumb({ trail }: { trail: readonly { name: string; href: string }[] }) {
  return (
    <nav className="breadcrumb" aria-label="Vị trí của trang">
      <ol>
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {trail.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
