/** Lines of the sheet that says how to fill in the others; a heading begins with “#”. */
export function guideLines(name: string): string[] {
  return [
    `# Mẫu số liệu của ${name}`,
    "Điền ô nền vàng; ô trống là chưa biết, không ghi 0 thay cho ô trống. Ô đã có số là số đã biết kèm nguồn; sai thì sửa và ghi nguồn mới.",
    "Dòng trên cùng của mỗi trang giúp được nhiều chỉ tiêu nhất: hãy điền từ trên xuống. Cột “Giúp được” nói chỉ tiêu nào cần số đó.",
    "# Cách điền một dòng số liệu",
    "Giá trị: gõ số, không kèm chữ. Tỷ lệ ghi theo % (95,4 chứ không phải 0,954). Người, lớp, trường, phòng là số nguyên.",
    "Tử số, Mẫu số: nếu có cả hai thì bỏ trống Giá trị, tỷ lệ được tính ra từ hai số này. Số đếm quý hơn tỷ lệ.",
    "Năm: đã ghi sẵn dạng văn bản; năm học 2025–2026 ghi 2025–2026. Đừng đổi sang ngày.",
    "Trạng thái: báo cáo (có trong một nguồn), ước tính (tính ra từ số báo cáo; ghi cách tính vào Ghi chú), giả định (chưa có số), minh họa (số dựng lên để thử).",
    "Nguồn: tên, số, ngày của báo cáo hay quyết định. Dòng có số mà thiếu nguồn hoặc trạng thái thì không được nhận.",
    "Đừng sửa cột Mã, Phân tổ và Nơi. Có thể xóa dòng không dùng, chép thêm dòng cho năm khác.",
    "# Các trang khác",
    "Trường: mỗi trường một dòng, kể cả trường chưa đạt chuẩn (bỏ trống Năm công nhận). Năm công nhận là lần gần nhất; Các lần trước ghi các năm, cách nhau bằng dấu chấm phẩy, hoặc ghi “không” nếu đó là lần đầu. Bằng có hiệu lực năm năm.",
    "Học sinh theo lớp: phân tổ grade=1 là lớp 1. Có đủ các lớp của một cấp thì tổng của cấp được cộng ra; ghi cả hai thì phải khớp.",
    "Giả định: giá trị đang dùng của kịch bản; sửa thì kết quả đổi theo và ghi rõ là giả định của bạn. Số liệu thật luôn được ưu tiên hơn giả định.",
    "# Dùng tệp",
    "lotrinh import TỆP.xlsx: xem mọi ô được hiểu thế nào và ô nào sai.",
    "lotrinh assess TÊN --data TỆP.xlsx: đánh giá với số của bạn. lotrinh briefing TÊN --data TỆP.xlsx --out THƯ_MỤC: lập tập thông tin.",
    "lotrinh template TÊN --from TỆP.xlsx --out TỆP_MỚI.xlsx: năm sau mở mẫu mới với số đã điền.",
  ];
}
