/** Lines of the sheet that says how to review; a heading begins with “#”. */
export function reviewGuide(title: string): string[] {
  return [
    `# Xem lại chỉ tiêu: ${title}`,
    "Trang Chỉ tiêu: mỗi dòng một câu của kế hoạch, câu cần xem lại đứng trước. Ô nền vàng sửa được; ô nền xám là câu chữ và mã, để đối chiếu.",
    "# Cột Quyết định",
    "giữ: máy đọc đúng. sửa: đã sửa ô nào đó trong dòng. bỏ: câu này không phải chỉ tiêu. Để trống: chưa xem; ô nào đã sửa thì vẫn được nhận.",
    "# Các ô sửa được",
    "Chỉ số: chọn trong danh sách, hoặc chép cả ô ở trang Chỉ số; gõ mã trong ngoặc vuông cũng được. Chỉ số có mã own_… là chỉ số riêng của kế hoạch, bảng chung chưa có.",
    "So sánh: ít nhất (≥), trên (>), đúng bằng (=), nhiều nhất (≤), dưới (<), khoảng, duy trì (mọi năm đến hạn), tăng thêm, giảm đi (so với Năm gốc).",
    "Mức, Đến mức: gõ số, không kèm chữ: 99,8. Đến mức chỉ dùng khi kế hoạch in một khoảng: từ 35 đến 40. Tỷ lệ ghi theo %.",
    "Năm: hạn của chỉ tiêu, như 2030. Giai đoạn: khi con số cộng dồn nhiều năm, như 2026–2030; năm cuối phải là Năm.",
    "Năm gốc: khi kế hoạch so với một năm, như 2025; biết mức của năm đó thì ghi 2025: 12,5. Số lần: 1,5 nếu gấp rưỡi, 0,5 nếu còn một nửa năm gốc.",
    "Riêng cho: khi câu chỉ nói một phần, như vùng khó khăn. Để trống nếu nói tất cả.",
    "Cách đọc: câu hiểu được nhiều cách thì cột Các cách đọc liệt kê; chọn số của cách đúng. Chọn cách khác thì chưa sửa mức trong cùng lượt.",
    "Ghi chú: lý do, người quyết định; được giữ cùng chỉ tiêu.",
    "# Đọc lại",
    "Lưu tệp (vẫn là .xlsx), rồi chạy: lotrinh plan review THƯ-MỤC --read TỆP.xlsx. Mọi chỗ sai được nêu một lần, kèm tên ô; có chỗ sai thì chưa ghi gì.",
    "Sửa tiếp trong tệp này rồi đọc lại lần nữa cũng được: chỗ đã nhận không bị nhận hai lần.",
  ];
}
