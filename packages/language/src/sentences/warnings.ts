import type { Catalogue } from "../catalogue.js";

/** Doubts about a clause, and what to ask the issuer. */
export const warnings = {
  NET_MIGRATION: {
    vi: "Lớp {grade}: số lên lớp và lưu ban nhiều hơn sĩ số năm trước {people} người; phần này được tính là chuyển đến.",
    en: "Grade {grade}: {people} more were promoted or repeat than were enrolled a year earlier; they count as net migration.",
  },
  GRADES_RECONSTRUCTED: {
    vi: "Số học sinh từng lớp đến năm học {year:schoolYear} không có trong số liệu mà được dựng lại từ tổng số theo cấp học.",
    en: "Pupils by grade up to school year {year:schoolYear} are not counted but reconstructed from totals by level.",
  },
  GRADE_CARRIED_ON: {
    vi: "Lớp {grade}, năm học {year:schoolYear}: không có số học sinh đáng tin; con số được suy từ các lớp dưới những năm trước.",
    en: "Grade {grade} in school year {year:schoolYear} has no count to be trusted; it is carried on from lower grades of earlier years.",
  },
  ENTRANTS_EXTRAPOLATED: {
    vi: "Từ năm học {year:schoolYear} không có số sinh hay dân số 6 tuổi; số vào lớp 1 được suy từ những năm trước.",
    en: "From school year {year:schoolYear} on there are neither births nor people aged 6; entrants are carried on from earlier years.",
  },
  BEYOND_CHECKED: {
    vi: "Từ năm học {year:schoolYear} sai số của dự báo chưa được kiểm nghiệm.",
    en: "From school year {year:schoolYear} on the projection's errors have not been measured.",
  },
  ORPHAN_UNIT: {
    vi: "{unit} không còn sau {date:dated}; cần hỏi cơ quan ban hành đơn vị nào nhận chỉ tiêu này.",
    en: "{unit} ceased to exist after {date:date}; ask the issuer which unit now owns this target.",
  },
  TERRITORY_CHANGED: {
    vi: "{unit} từ sau {date:dated} có địa giới khác; cần hỏi chỉ tiêu tính trên địa giới cũ hay địa giới hiện nay.",
    en: "{unit} has another territory after {date:date}; ask whether the target holds for the old one or today's.",
  },
  HORIZON_UNSTATED: {
    vi: "Câu không in thời hạn; ở đây lấy năm {year:year} của kế hoạch. Cần hỏi thời hạn.",
    en: "The clause prints no deadline; the plan's {year:year} is taken here. Ask for the deadline.",
  },
  DEADLINE_BEFORE: {
    vi: "Câu in “trước năm …”; ở đây hiểu là hết năm {year:year}. Cần hỏi nếu hạn là trong năm sau đó.",
    en: "The clause prints “before the year …”; the end of {year:year} is taken here. Ask if the year after is meant.",
  },
  MISSING_BASELINE: {
    vi: "Kế hoạch không ghi mức xuất phát; cần hỏi số liệu của năm gốc.",
    en: "The plan prints no starting value; ask for the figure of the base year.",
  },
  MISSING_ATTACHMENT: {
    vi: "Kế hoạch nhắc đến {what} nhưng không kèm theo; cần xin cơ quan ban hành bản này.",
    en: "The plan refers to {what} and does not contain it; ask the issuer for it.",
  },
  AMBIGUOUS_BASE: {
    vi: "Không rõ tính trên cơ sở nào: {bases}. Cần hỏi cơ quan ban hành.",
    en: "The base is unclear: {bases}. Ask the issuer which one is meant.",
  },
  AMBIGUOUS_SCOPE: {
    vi: "Không rõ phạm vi: {scopes}. Cần hỏi cơ quan ban hành.",
    en: "The scope is unclear: {scopes}. Ask the issuer which one is meant.",
  },
  STRUCTURAL_CEILING: {
    vi: "Mức {value:percent} vượt {ceiling:percent}, là mức cao nhất có thể: theo đúng câu chữ thì không thể đạt; cần hỏi mẫu số.",
    en: "{value:percent} is above {ceiling:percent}, the most that is possible: as worded it cannot be reached; ask for the base.",
  },
  GRANULARITY: {
    vi: "{value:percent} của {units} đơn vị là {needed} đơn vị; tính theo {unitsToday} đơn vị hiện nay là {neededToday} đơn vị. Cần hỏi tính theo danh sách nào.",
    en: "{value:percent} of {units} units means {needed} of them; of the {unitsToday} units of today, {neededToday}. Ask which list counts.",
  },
  CONTRADICTION: {
    vi: "Mâu thuẫn với {with}: {why}. Cần hỏi cơ quan ban hành giữ ý nào.",
    en: "Contradicts {with}: {why}. Ask the issuer which of them holds.",
  },
  UNIT_COUNT_MISMATCH: {
    vi: "Kế hoạch ghi {printed}, danh mục đơn vị hành chính có {actual}; cần hỏi số đơn vị dùng để tính.",
    en: "The plan prints {printed}, the list of administrative units has {actual}; ask which number of units counts.",
  },
  OCR_DOUBT: {
    vi: "Bản quét cho “{printed}”, ở đây đọc là “{read}”; cần đối chiếu với bản gốc.",
    en: "The scan gives “{printed}”, read here as “{read}”; compare with the original document.",
  },
  STRICTNESS: {
    vi: "“{printed}” là cao hơn hẳn, bằng đúng mức đó chưa phải là đạt; cần hỏi nếu kế hoạch muốn nói “từ mức đó trở lên”.",
    en: "“{printed}” is strictly more: the value itself does not reach the target; ask whether “at least” is meant.",
  },
  BELOW_NATIONAL: {
    vi: "Chỉ tiêu {value:percent} thấp hơn mức chung của cả nước {national:percent} ({act}); cần hỏi lý do.",
    en: "The target of {value:percent} is below the national {national:percent} ({act}); ask for the reason.",
  },
  BELOW_PARENT: {
    vi: "Chỉ tiêu {value:percent} thấp hơn mức {parent:percent} của {name} ({act}); cần hỏi lý do.",
    en: "The target of {value:percent} is below the {parent:percent} of {name} ({act}); ask for the reason.",
  },
  DEADLINE_PASSED: {
    vi: "Thời hạn {year:year} đã qua: đây là việc đánh giá kết quả, không phải dự báo; cần xin số liệu thực hiện.",
    en: "The deadline {year:year} has passed: this is an outcome to check, not a forecast; ask for the result.",
  },
  CONSTRUCT: {
    vi: "Số đo ở đây là {construct}, không phải {notThis}. Không so hai số này với nhau; cần hỏi báo cáo sẽ dùng số nào.",
    en: "This measures {construct}, not {notThis}. Do not compare the two; ask which of them is reported.",
  },
  CERTIFICATE_EXPIRY: {
    vi: "Bằng công nhận có hạn {years} năm: trường không được công nhận lại sẽ ra khỏi số đạt chuẩn; cần danh sách trường kèm ngày công nhận.",
    en: "Recognition lasts {years} years: a school that is not recognised again leaves the count; ask for the list of schools with dates.",
  },
  CAPACITY_BOUND: {
    vi: "Kết quả bị giới hạn bởi {capacity}; cần hỏi số chỗ theo năm.",
    en: "The result is bounded by {capacity}; ask for the places by year.",
  },
  NORM_VERSION: {
    vi: "Kết quả phụ thuộc {norm}, có thể thay đổi trước thời hạn; cần hỏi áp dụng bản nào.",
    en: "The result depends on {norm}, which may change before the deadline; ask which version applies.",
  },
  RULE_UNDEFINED: {
    vi: "“{rule}” chưa có quy định làm căn cứ; cần hỏi cơ quan ban hành tiêu chuẩn áp dụng.",
    en: "No regulation defines “{rule}”; ask the issuer which standard applies.",
  },
  UNDEFINED_MEASURE: {
    vi: "“{term}” chưa có cách đo; cần hỏi cơ quan ban hành cách tính.",
    en: "“{term}” has no stated measure; ask the issuer how it is counted.",
  },
  DOUBLE_COMPARATOR: {
    vi: "“{printed}” có hai từ so sánh; cần hỏi bằng đúng mức đó có được tính là đạt hay không.",
    en: "“{printed}” has two words of comparison; ask whether the value itself counts as reached.",
  },
  SERIES_SAME_VALUE: {
    vi: "Cùng mức {value} như chỉ tiêu năm {otherYear:year}: không rõ giữa hai mốc cần tăng thêm gì; cần hỏi cơ quan ban hành.",
    en: "The same value, {value}, as the target for {otherYear:year}: what should change between the two is unclear; ask the issuer.",
  },
  ABOLISHED_OBJECT: {
    vi: "{object} không còn được cấp hoặc dùng từ {date:dated}: theo đúng câu chữ thì số này cạn dần; cần hỏi cách tính thay thế.",
    en: "{object} is no longer issued or used from {date:date}: as worded the figure runs dry; ask what replaces it.",
  },
  LAPSED_UNIT: {
    vi: "{unit} không còn là đơn vị hành chính sau {date:dated} nên không còn gì để đếm; cần hỏi chỉ tiêu chuyển sang cấp nào hay thôi áp dụng.",
    en: "{unit}: no such administrative unit after {date:date}, so there is nothing left to count; ask which level takes over or whether the target lapses.",
  },
  UNSIGNED_DRAFT: {
    vi: "Bản nhận được không có số, ngày hoặc chữ ký: có thể là dự thảo; cần xin bản chính thức.",
    en: "The copy received lacks a number, a day or a signature: it may be a draft; ask for the official document.",
  },
  LOCALITY_INFERRED: {
    vi: "Văn bản không ghi tên địa phương, ở đây hiểu là {locality} vì: {evidence}. Cần xác nhận với cơ quan ban hành.",
    en: "The document names no locality; read here as {locality} because: {evidence}. Have the issuer confirm it.",
  },
  BASELINE_CLAIMED: {
    vi: "“{printed}” là lời khẳng định, không kèm năm hay quyết định công nhận; cần xin quyết định.",
    en: "“{printed}” is a claim without a year or a decision of recognition; ask for the decision.",
  },
  MISPRINT: {
    vi: "Văn bản ghi “{printed}”, ở đây hiểu là “{read}”; cần đối chiếu với bản chính thức.",
    en: "The document prints “{printed}”, taken here as “{read}”; compare with the official document.",
  },
  APPROXIMATE: {
    vi: "“{printed}” không nói sai số; ở đây lệch không quá {tolerance} điểm phần trăm vẫn là đạt. Cần hỏi khoảng chấp nhận.",
    en: "“{printed}” states no margin; within {tolerance} percentage points counts as reached here. Ask for the accepted range.",
  },
  SPURIOUS_PRECISION: {
    vi: "“{printed}” phân biệt đến một người trong {persons}: sai số điều tra có thể lớn hơn; cần hỏi cách làm tròn.",
    en: "“{printed}” distinguishes one person in {persons}: survey error may be larger; ask how it is rounded.",
  },
  COPIED_FROM_NATIONAL: {
    vi: "Câu và số giống mục tiêu của cả nước trong {act}: có thể chưa tính từ số liệu của địa phương; cần hỏi mức xuất phát.",
    en: "Words and figure are those of the national target in {act}: they may not rest on local figures; ask for the starting value.",
  },
  INTERACTS: {
    vi: "Ràng buộc lẫn nhau với {with}; cần hỏi hai điều này đã được tính cùng nhau chưa.",
    en: "Bound up with {with}; ask whether the two were set together.",
  },
} as const satisfies Catalogue;
