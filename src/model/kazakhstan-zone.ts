/** The zone of the whole of Kazakhstan: UTC+5 since 1.3.2024, UTC+6 before. */
export const KAZAKHSTAN_ZONE = "Asia/Almaty";
