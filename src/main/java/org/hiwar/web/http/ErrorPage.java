package org.hiwar.web.http;

/** The page that a person sees if a request fails, with Arabic before English. */
final class ErrorPage {
    private ErrorPage() {}

    static String of(HttpProblem problem, String requestId) {
        return """
                <!doctype html>
                <html lang="ar" dir="rtl">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title></head>
                <body>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">إلى صفحة البحث (To the search page)</a></p>
                <p><small>%3$d · %4$s</small></p>
                </body>
                </html>
                """.formatted(Problem.title(problem.status()), advice(problem), problem.status(), requestId);
    }

    private static String advice(HttpProblem problem) {
        return problem.arabic() == null ? advice(problem.status()) : inBoth(problem.arabic(), problem.detail());
    }

    private static String advice(int status) {
        return switch (status) {
            case 404 -> inBoth("لا شيء في هذا العنوان.", "Nothing is at this address.");
            case 429 ->
                inBoth(
                        "الطلبات من جهتك كثيرة؛ أعد المحاولة بعد قليل.",
                        "Too many requests from you; try again shortly.");
            case 503 ->
                inBoth(
                        "محرّك البحث لا يجيب الآن؛ أعد المحاولة بعد قليل.",
                        "The search engine does not answer; try again shortly.");
            default ->
                status >= 500
                        ? inBoth("حدث خطأ عندنا وسُجّل.", "Something failed here; it was logged.")
                        : inBoth("تعذّر تنفيذ الطلب.", "The request cannot be answered.");
        };
    }

    private static String inBoth(String arabic, String english) {
        return arabic + " <span lang=\"en\" dir=\"ltr\">" + english + "</span>";
    }
}
