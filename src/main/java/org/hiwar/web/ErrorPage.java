package org.hiwar.web;

/** What a person sees instead of a page: Arabic first. */
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
                """.formatted(
                        Problem.title(problem.status()), arabicAdvice(problem.status()), problem.status(), requestId);
    }

    private static String arabicAdvice(int status) {
        return switch (status) {
            case 404 -> "لا شيء في هذا العنوان. <span lang=\"en\" dir=\"ltr\">Nothing is at this address.</span>";
            case 429 ->
                "الطلبات من جهتك كثيرة؛ أعد المحاولة بعد قليل. "
                        + "<span lang=\"en\" dir=\"ltr\">Too many requests from you; try again shortly.</span>";
            case 503 ->
                "محرّك البحث لا يجيب الآن؛ أعد المحاولة بعد قليل. "
                        + "<span lang=\"en\" dir=\"ltr\">The search engine does not answer; try again shortly.</span>";
            default ->
                status >= 500
                        ? "حدث خطأ عندنا وسُجّل. <span lang=\"en\" dir=\"ltr\">Something failed here; it was logged.</span>"
                        : "تعذّر تنفيذ الطلب. <span lang=\"en\" dir=\"ltr\">The request cannot be answered.</span>";
        };
    }
}
