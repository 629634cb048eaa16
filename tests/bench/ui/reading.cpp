// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a fiche, switching its language, scrolling the list: milliseconds until the window is painted, on a library
// of 1,000 fiches in 8 languages. Limits of the card: open p99 under 16 ms for a median fiche, under 50 ms for one of
// 50 kB; language switch p99 under 50 ms; no frame of the list over 16 ms.
#include "corpus.h"
#include "desktop/resultlist.h"
#include "reader/ficheview.h"
#include "store/codec.h"
#include "store/contenthash.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

constexpr qsizetype medianBytes = 6000, longBytes = 50000;

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

void report(const char *what, const std::vector<double> &times, double limit)
{
    const double p99 = percentile(times, 0.99);
    std::printf("%-34s p50 %6.2f  p99 %6.2f  most %6.2f ms   limit %g  %s\n", what, percentile(times, 0.5), p99,
                percentile(times, 1), limit, p99 < limit ? "held" : "MISSED");
}

template <typename Action> double timed(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

PageContent pageOf(const Corpus &corpus, int number, Language language, qsizetype bytes)
{
    ReadFiche read;
    read.fiche = corpus.fiche(number);
    read.translation = corpus.text(number, language, bytes);
    read.cachedLanguages = LanguageSet::all();
    PageContent content;
    content.columns.append({read, language});
    content.interfaceLanguage = language;
    content.now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    content.site = QStringLiteral("https://refugies.info");
    return content;
}

std::vector<double> open(FicheView &view, const Corpus &corpus, qsizetype bytes, int count)
{
    std::vector<double> times;
    for (int n = 0; n < count; ++n) {
        const Language language = allLanguages[std::size_t(n) % allLanguages.size()];
        const PageContent content = pageOf(corpus, n, language, bytes);
        view.setLayoutDirection(direction(language));
        QApplication::processEvents();
        times.push_back(timed([&] {
            view.setContent(content);
            view.repaint();
        }));
        QApplication::processEvents(); // the rest of the page, as it would be laid out in idle moments
    }
    return times;
}

/// What part of opening a fiche is comparing its text with its hash, both measured here with the same texts.
void reportCheck(FicheView &view, const Corpus &corpus, qsizetype bytes, const char *what)
{
    std::vector<double> checks;
    for (int n = 0; n < 100; ++n) {
        const Translation text = corpus.text(n, allLanguages[std::size_t(n) % allLanguages.size()], bytes);
        const QByteArray body = encodeBody(text);
        checks.push_back(timed([&] { (void)contentHash(text, body); }));
    }
    constexpr double limit = 2; // per cent
    const double share = 100 * percentile(checks, 0.5) / percentile(open(view, corpus, bytes, 100), 0.5);
    std::printf("%-34s %.4f ms, %.2f %% of opening it   limit %g %%  %s\n", what, percentile(checks, 0.5), share, limit,
                share < limit ? "held" : "MISSED");
}

/// Megabytes of memory this process holds now; 0 where the system does not say.
double resident()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::vector<double> switchLanguages(FicheView &view, const Corpus &corpus, int count)
{
    std::vector<double> times;
    for (int n = 0; n < count; ++n) {
        view.setContent(pageOf(corpus, n, Language::Fr, medianBytes));
        QApplication::processEvents();
        view.goTo(800);
        const PageContent other = pageOf(corpus, n, Language::Ar, medianBytes);
        times.push_back(timed([&] {
            view.setContent(other);
            view.repaint();
        }));
    }
    return times;
}

std::vector<double> scroll(const Appearance &appearance, const Corpus &corpus, double &fill)
{
    QList<ResultRow> rows;
    for (int n = 0; n < 1000; ++n) {
        const Fiche fiche = corpus.fiche(n);
        FicheCard card;
        card.id = fiche.id;
        card.kind = fiche.kind;
        card.theme = fiche.theme;
        card.metadata = fiche.metadata;
        card.language = allLanguages[std::size_t(n) % allLanguages.size()];
        card.title = corpus.text(n, card.language, 400).title;
        card.cachedLanguages = LanguageSet::all();
        rows.append({card, {}});
    }
    ResultList list(appearance);
    list.resize(392, 820);
    list.show();
    fill = timed([&] {
        list.setRows(rows, {}, Language::Fr, QDate(2026, 11, 24));
        QApplication::processEvents(); // lays out and paints
    });
    QApplication::processEvents();
    std::vector<double> frames;
    for (int place = 0; place < list.verticalScrollBar()->maximum(); place += 60) {
        frames.push_back(timed([&] {
            list.verticalScrollBar()->setValue(place);
            list.viewport()->repaint();
        }));
    }
    return frames;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty()) {
        std::printf("the corpus is not here (%s/data): nothing measured\n", ESCALE_SHARED);
        return 0;
    }
    Appearance kiosk(Profile::Kiosk);
    kiosk.setReducedMotion(true);
    FicheView view(kiosk);
    view.resize(1080, 1600);
    view.show();
    open(view, corpus, medianBytes, 16); // fonts and icons are loaded
    report("open a median fiche (6 kB)", open(view, corpus, medianBytes, 200), 16);
    const double after200 = resident();
    report("the next 400", open(view, corpus, medianBytes, 400), 16);
    std::printf("%-34s %.1f MB after 200 fiches, %.1f MB after 600 (the corpus itself included)\n", "memory", after200,
                resident());
    report("open a fiche of 50 kB", open(view, corpus, longBytes, 100), 50);
    reportCheck(view, corpus, medianBytes, "its text compared with its hash");
    reportCheck(view, corpus, longBytes, "the same of 50 kB");
    report("another language, place kept", switchLanguages(view, corpus, 200), 50);
    Appearance desk(Profile::Desktop);
    double fill = 0;
    const std::vector<double> frames = scroll(desk, corpus, fill);
    report("frame of a list of 1,000", frames, 16);
    std::printf("%-34s %.2f ms\n", "list of 1,000 shown", fill);
    return 0;
}
