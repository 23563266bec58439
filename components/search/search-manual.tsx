/** Before anything is asked: how to ask. */
export function SearchManual() {
  return (
    <ul className="search-manual">
      <li>Gõ có dấu hay không dấu đều được; gõ có dấu thì bài viết đúng dấu đứng trước.</li>
      <li>Đặt trong ngoặc kép để tìm đúng cụm từ: “sông Hồng”.</li>
      <li>Thêm dấu * sau vài chữ cái để tìm mọi từ bắt đầu như vậy: nghiê*.</li>
    </ul>
  );
}
