/**
 * Opens the pages that readers open most, once: Next loads a page's program at its first request, and no reader should
 * be that first one. The desk's pages load when somebody comes to the desk, and take no memory before.
 */
export async function openReaderPages(origin: string): Promise<void> {
  const read = async (path: string) => (await fetch(origin + path)).text();
  try {
    const home = await read("/");
    const article = /href="(\/bai-viet\/[^"#?]+)"/u.exec(home)?.[1];
    for (const path of [article, "/moi-nhat", "/tim-kiem"]) if (path) await read(path);
  } catch (error) {
    console.error("reader pages:", error);
  }
}
