// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's window: the whole interface switched to another language, flip included; a list of 1,000 cards filled and
// scrolled. Limits: switch under 200 ms, no frame over 16 ms. (The start is in start.cpp.)
#include "corpus.h"
#include "kiosk/cardlist.h"
#include "shell/kioskprogram.h"
#include "shell/screenshot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

constexpr QSize screen(1080, 1920);

template <typename Action> double timed(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double most(const std::vector<double> &values)
{
    return *std::max_element(values.cbegin(), values.cend());
}

/// The kiosk on the sample library, without a host and without voices.
struct Rig {
    explicit Rig(const QString &file)
        : program(options(), QStringLiteral(":/sample/library.sqlite"), systemClock(), parts(file))
    {
        window->resize(screen);
        window->show();
    }
    static ShellOptions options()
    {
        ShellOptions options;
        options.profile = Profile::Kiosk;
        options.density = referenceDensity;
        return options;
    }
    KioskParts parts(const QString &file)
    {
        KioskSetup setup;
        setup.library.path = setup.libraryPath = file;
        return {setup, KioskOptions{}, &voice, false, true};
    }
    SilentVoice voice;
    KioskProgram program;
    InterfaceLanguage &language = program.language();
    LibraryService &library = program.library();
    KioskWindow *window = &program.window();
};

void switchLanguages(const QTemporaryDir &folder)
{
    Rig rig(folder.filePath(QStringLiteral("switch.sqlite")));
    rig.window->navigator().home();
    settle(rig.library);
    const auto measure = [&rig](const char *page) {
        std::vector<double> words;
        std::vector<double> all;
        for (int round = 0; round < 10; ++round) {
            for (Language language : {Language::Ar, Language::Fr, Language::Ti, Language::Ps, Language::Uk}) {
                double first = 0;
                all.push_back(timed([&] {
                    first = timed([&] {
                        rig.language.set(language);
                        QApplication::processEvents();
                        rig.window->repaint();
                    });
                    settle(rig.library, 1); // the content follows
                    rig.window->repaint();
                }));
                words.push_back(first);
            }
        }
        std::printf(
            "language switch on %-12s interface p50 %6.1f most %6.1f ms; with content p50 %6.1f most %6.1f ms   "
            "limit 200  %s\n",
            page, median(words), most(words), median(all), most(all), most(all) < 200 ? "held" : "MISSED");
    };
    measure("themes");
    rig.window->navigator().go({.page = PageName::List, .theme = QStringLiteral("e5ca1e0000000000000a0001")});
    settle(rig.library);
    measure("list");
    rig.window->navigator().go({.page = PageName::Fiche, .fiche = QStringLiteral("e5ca1e0000000000000c0003")});
    settle(rig.library);
    measure("fiche");
    rig.window->navigator().go({.page = PageName::Questions});
    settle(rig.library);
    measure("questions");
}

void scrollList(const Corpus &corpus)
{
    Appearance appearance(Profile::Kiosk);
    appearance.setReducedMotion(true);
    ScrollPane pane(appearance);
    auto *canvas = new QWidget;
    auto *column = new QVBoxLayout(canvas);
    auto *list = new CardList(appearance, pane);
    column->addWidget(list);
    pane.setWidget(canvas);
    pane.resize(screen);
    pane.show();
    QList<CardContent> cards;
    for (int n = 0; n < 1000; ++n) {
        const Fiche fiche = corpus.fiche(n);
        FicheCard card;
        card.id = fiche.id;
        card.kind = fiche.kind;
        card.metadata = fiche.metadata;
        card.language = allLanguages[static_cast<std::size_t>(n) % allLanguages.size()];
        card.title = corpus.text(n, card.language, 400).title;
        cards.append({card, {}, {}});
    }
    const double fill = timed([&] {
        list->setCards(cards, Language::Fr, QDate(2026, 11, 24));
        QApplication::processEvents();
        pane.viewport()->repaint();
    });
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents(); // the scroll range follows
    std::vector<double> frames;
    for (int place = 0; place <= pane.verticalScrollBar()->maximum(); place += 60) {
        frames.push_back(timed([&] {
            pane.goTo(place);
            pane.viewport()->repaint();
        }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::sort(frames.begin(), frames.end());
    std::printf("list of 1,000 cards: shown in %.1f ms; frame p50 %.1f p99 %.1f most %.1f ms   limit 16  %s\n", fill,
                median(frames), frames[frames.size() * 99 / 100], frames.back(),
                frames.back() < 16 ? "held" : "MISSED");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    switchLanguages(folder);
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty())
        std::printf("the corpus is not here (%s/data): the list is not measured\n", ESCALE_SHARED);
    else
        scrollList(corpus);
    return 0;
}
