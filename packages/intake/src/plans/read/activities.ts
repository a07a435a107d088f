/** What is done for a plan, and is no end of it: words before a figure. */
const DOES =
  /(?:^|[,;:.] ?| va |phan dau |tiep tuc |day manh )(?:tuyen truyen|pho bien|quan triet|phat dong|van dong|kiem tra|giam sat|ra soat|thong ke|dieu tra|khao sat|huong dan|chi dao|to chuc (?:tuyen truyen|pho bien|quan triet|tap huan|kiem tra|hoi nghi|ky cam ket|trien khai))(?![a-z])[^;:.]{0,60} $/;
/** The same of those whom it is of: words behind a figure. */
const IS_DONE =
  /^[^;:.]{0,60}? (?:duoc (?:tuyen truyen|pho bien|quan triet|thong tin|kiem tra|giam sat|ra soat)|ky (?:ban )?(?:cam ket|giao uoc)|(?:ban hanh|xay dung|co) (?:cac )?(?:ke hoach|quy che|chuong trinh cong tac)|(?:to chuc )?(?:quan triet|tuyen truyen|trien khai thuc hien|dang ky thuc hien)|ra soat|tham gia (?:hoi nghi|quan triet|tuyen truyen))(?![a-z])/;
/** “100% cán bộ được tập huấn về kế hoạch này”: whom a plan is explained to; what teachers are trained in is no such thing. */
const EXPLAINED =
  /^[^;:.]{0,60}? duoc (?:tap huan|boi duong) (?:ve |noi dung |trien khai |thuc hien )*(?:ke hoach|nghi quyet|chi thi|de an|van ban|quy dinh|nhiem vu)/;

/** Whether a clause is of what is to be done, and of no outcome of education. Words are bare. */
export function isActivity(before: string, after: string): boolean {
  return DOES.test(before) || IS_DONE.test(after) || EXPLAINED.test(after);
}
