package org.hiwar.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.hiwar.interview.read.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An error in the format of RFC 9457.
 *
 * @param type always {@code about:blank}, because status and detail describe the error completely
 * @param title the status in words, Arabic first
 * @param status the HTTP status
 * @param detail the fault and how to correct it, in English
 * @param parameter the wrong parameter, or null if the fault is not in a parameter
 * @param refused inputs that could not be read, empty for all other errors
 * @param instance the request's id, as in the log and in {@code X-Request-Id}; null if the request could not be read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        List<Refusal> refused,
        @Nullable String instance) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpProblem problem, @Nullable String requestId) {
        return new Problem(
                "about:blank",
                title(problem.status()),
                problem.status(),
                problem.detail(),
                problem.parameter(),
                problem.refused(),
                requestId);
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "طلب غير صالح (Bad request)";
            case 401 -> "المفتاح مطلوب (Key required)";
            case 403 -> "غير مسموح (Forbidden)";
            case 404 -> "غير موجود (Not found)";
            case 405 -> "طريقة غير مسموحة (Method not allowed)";
            case 409 -> "تعارض (Conflict)";
            case 413 -> "المحتوى أكبر من الحد (Content too large)";
            case 414 -> "العنوان أطول من الحد (Address too long)";
            case 415 -> "نوع غير مدعوم (Unsupported type)";
            case 422 -> "تعذّرت القراءة (Unreadable content)";
            case 429 -> "طلبات كثيرة (Too many requests)";
            case 431 -> "الترويسات أكبر من الحد (Headers too large)";
            case 503 -> "الخدمة غير متاحة الآن (Service unavailable)";
            default -> status < 500 ? "طلب غير صالح (Bad request)" : "خطأ في الخادم (Server error)";
        };
    }
}
