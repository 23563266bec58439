export function Picture() {
  return <img src="/a.webp" />; // reported: alt-text
}
