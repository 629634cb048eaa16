// SPDX-License-Identifier: GPL-3.0-or-later
// The screenshot matrix: every page and every state of the kiosk and of the desk (matrix/*scenes.cpp) x 8 languages x
// screen sizes x text sizes x colour sets, drawn without a display into a folder with an index page, and each looked
// over by code (layoutaudit.h, paintedlines.h). Exit code 1 when anything is cut off, covered, outside, nameless, a
// box, when the first thing of a list is not whole in view, digits other than 0-9 are painted, or a number whose groups
// stand the wrong way round, when a picture is lower than the words beside it, or than with smaller words on the same
// screen (not with --quick: it has one size of text), and when a control of the kiosk that is struck twice opens two
// things.
//
//   ui_matrix FOLDER [--quick | --states | --strikes] [--language CODE] [--only PART]
//     --quick   what ctest runs: no pictures, no strikes; the largest text on the narrowest screens, in every language
//     --strikes and beside it: only the strikes
//     --states  one picture of each page and state, as drawn (in French, or in the language named)
//     --only    scenes whose name ("desk-sync-first") has this in it
#include "layoutaudit.h"
#include "matrix/deskscenes.h"
#include "matrix/gallery.h"
#include "matrix/kioskscenes.h"
#include "paintedlines.h"
#include "style/contrast.h"

#include <QApplication>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

enum class Extent : quint8 { Whole, Quick, States, Strikes };

struct Plan {
    QString folder;
    Extent extent = Extent::Whole;
    QList<Language> languages;
    QString only;
};

/// One size of each shape, with the text and colours that go worst with it first.
struct Screens {
    QList<QSize> pages;   ///< each in three sets
    QList<Screen> states; ///< of the whole run
    QList<Screen> quick;  ///< audits alone
    Screen drawn;         ///< as the drawings have it
};

constexpr int largest = textSteps - 1;

const Screens kioskScreens{{{1080, 1920}, {1920, 1080}, {1280, 800}, {1024, 768}},
                           {{{1080, 1920}, defaultTextStep, ColourSet::Standard},
                            {{1920, 1080}, 0, ColourSet::Dark},
                            {{1280, 800}, defaultTextStep, ColourSet::HighContrast},
                            {{1024, 768}, largest, ColourSet::HighContrast}},
                           {{{1080, 1920}, largest, ColourSet::Standard},
                            {{1280, 800}, largest, ColourSet::Standard},
                            {{1024, 768}, largest, ColourSet::HighContrast}},
                           {{1080, 1920}}};

const Screens deskScreens{{{1024, 640}, {1280, 800}, {1920, 1080}},
                          {{{1280, 800}, defaultTextStep, ColourSet::Standard},
                           {{1024, 640}, largest, ColourSet::Dark},
                           {{1920, 1080}, 0, ColourSet::HighContrast}},
                          {{{1024, 640}, largest, ColourSet::HighContrast}},
                          {{1440, 900}}};

QList<Screen> screensOf(const Screens &all, Breadth breadth, Extent extent)
{
    if (extent == Extent::Quick)
        return all.quick;
    if (extent == Extent::States)
        return {all.drawn};
    if (breadth == Breadth::State)
        return all.states;
    QList<Screen> screens;
    for (const QSize &size : all.pages)
        screens << Screen{size, defaultTextStep, ColourSet::Standard} << Screen{size, largest, ColourSet::HighContrast}
                << Screen{size, 0, ColourSet::Dark};
    return screens;
}

class Matrix final {
public:
    explicit Matrix(Plan plan)
        : m_plan(std::move(plan)),
          m_gallery(m_plan.extent == Extent::Quick || m_plan.extent == Extent::Strikes ? QString() : m_plan.folder)
    {
    }

    int run()
    {
        KioskStage kiosk;
        if (m_plan.extent != Extent::Strikes)
            draw(kiosk);
        if (m_plan.extent == Extent::Whole || m_plan.extent == Extent::Strikes)
            strikeTwice(kiosk);
        for (const QString &fault : std::as_const(m_faults))
            std::printf("%s\n", qUtf8Printable(fault));
        std::printf("%d controls struck twice\n", m_struck);
        std::printf("%d numbers of several groups read in right-to-left windows\n", m_numbersRead);
        std::printf("%lld scenes, %lld pages, %lld faults\n", static_cast<long long>(m_gallery.groups()),
                    static_cast<long long>(m_gallery.count()), static_cast<long long>(m_faults.size()));
        return m_faults.isEmpty() && m_gallery.count() + m_struck > 0 ? 0 : 1;
    }

private:
    void draw(KioskStage &kiosk)
    {
        visit(kiosk, QStringLiteral("kiosk"), kioskScenes(), kioskScreens);
        DeskStage desk;
        visit(desk, QStringLiteral("desk"), deskScenes(), deskScreens);
        if (!m_gallery.writeIndex())
            m_faults.append(QStringLiteral("the index could not be written"));
    }

    template <typename Stage>
    void visit(Stage &stage, const QString &surface, const QList<Scene<Stage>> &scenes, const Screens &all)
    {
        for (const Scene<Stage> &scene : scenes) {
            if (!(surface + QLatin1Char('-') + QLatin1String(scene.name)).contains(m_plan.only))
                continue;
            bool drawn = false;
            for (const Screen &screen : screensOf(all, scene.breadth, m_plan.extent)) {
                stage.dress(screen);
                for (const Language language : m_plan.languages) {
                    stage.clear(language);
                    if (!scene.play(stage, language))
                        continue;
                    stage.rest();
                    drawn = true;
                    record(stage, surface, scene, language, screen);
                }
            }
            if (!drawn && m_plan.languages.size() > 1)
                m_faults.append(surface + QLatin1Char('-') + QLatin1String(scene.name) +
                                QStringLiteral(": has no meaning in any language"));
        }
    }

    template <typename Stage>
    void record(Stage &stage, const QString &surface, const Scene<Stage> &scene, Language language,
                const Screen &screen)
    {
        QWidget &window = stage.window();
        const QString name = m_gallery.add(surface, scene.name, scene.title, language, screen, window);
        QStringList faults = stage.takeComplaints();
        if (window.size() != screen.size)
            faults.append(QStringLiteral("the window does not fit this screen, it wants %1 x %2")
                              .arg(window.minimumSizeHint().width())
                              .arg(window.minimumSizeHint().height()));
        const double least = screen.colours == ColourSet::HighContrast ? enhancedTextContrast : textContrast;
        faults += auditLayout(window, true, least);
        if (scene.first)
            faults += firstOutOfView(window, scene.first);
        faults += otherDigits(window);
        faults +=
            picturesLeftBehind(window, surface + QLatin1String(scene.name) + QLatin1String(code(language)), screen);
        if (direction(language) == Qt::RightToLeft)
            faults += numbersTurnedRound(window, &m_numbersRead);
        for (const QString &fault : std::as_const(faults))
            m_faults.append(name + QStringLiteral(": ") + fault);
    }

    /// Pictures lower than the words beside them, or than they were with smaller words on the same screen.
    QStringList picturesLeftBehind(QWidget &window, const QString &page, const Screen &screen)
    {
        constexpr int lowScreen = 800; // px
        QStringList faults;
        const QString on = page + QString::number(screen.size.width());
        QHash<QString, PaintedPicture> first; // of each button, on this page
        for (const PaintedPicture &picture : paintedPictures(window)) {
            // Twelve themes stand on one page of a low screen: there the picture of a tile gives way to its words.
            const bool tileOfALowScreen =
                screen.size.height() <= lowScreen && picture.of.startsWith(QLatin1String("escale::ThemeTile"));
            if (picture.height < picture.letters && !tileOfALowScreen)
                faults.append(QStringLiteral("%1: a picture of %2 px beside words of %3 px")
                                  .arg(picture.of)
                                  .arg(picture.height)
                                  .arg(picture.letters));
            if (!first.contains(picture.of))
                first.insert(picture.of, picture);
        }
        if (screen.textStep == defaultTextStep)
            m_usual.insert(on, first);
        if (screen.textStep <= defaultTextStep)
            return faults;
        const QHash<QString, PaintedPicture> usual = m_usual.value(on);
        for (const PaintedPicture &picture : std::as_const(first)) {
            const int before = usual.value(picture.of).height;
            if (picture.height < before)
                faults.append(QStringLiteral("%1: a picture of %2 px, of %3 px with smaller words")
                                  .arg(picture.of)
                                  .arg(picture.height)
                                  .arg(before));
        }
        return faults;
    }

    /// Each control of each page of the kiosk struck twice at one place: the second half opens nothing.
    void strikeTwice(KioskStage &stage)
    {
        const Language language = m_plan.languages.first();
        stage.dress(kioskScreens.drawn);
        for (const Scene<KioskStage> &scene : kioskScenes()) {
            const QString name = QStringLiteral("kiosk-") + QLatin1String(scene.name);
            if (scene.breadth != Breadth::Page || !name.contains(m_plan.only))
                continue;
            for (int number = 0;; ++number) {
                stage.clear(language);
                if (!scene.play(stage, language))
                    break;
                stage.rest();
                const auto control = stage.nthControl(number);
                if (!control)
                    break;
                ++m_struck;
                if (const QString opened = stage.openedByTheSecondStrike(*control); !opened.isEmpty())
                    m_faults.append(name + QStringLiteral(": \"%1\" struck twice: ").arg(control->name) + opened);
                stage.dress(kioskScreens.drawn); // one of them was the text size
            }
        }
        if (m_struck == 0 && m_plan.only.isEmpty())
            m_faults.append(QStringLiteral("kiosk: no control was found that could be struck twice"));
    }

    Plan m_plan;
    Gallery m_gallery;
    QStringList m_faults;
    QHash<QString, QHash<QString, PaintedPicture>> m_usual; ///< by page and screen, of the default text size
    int m_struck = 0;                                       ///< controls, twice each
    int m_numbersRead = 0; ///< numbers of several groups in right-to-left windows, painted in their order
};

/// Nothing when a word makes no sense.
std::optional<Plan> planFrom(QStringList arguments)
{
    Plan plan;
    if (arguments.size() < 2)
        return std::nullopt;
    plan.folder = arguments[1];
    plan.languages = {allLanguages.begin(), allLanguages.end()};
    bool named = false;
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const QString next = arguments.value(i + 1);
        if (word == QLatin1String("--quick"))
            plan.extent = Extent::Quick;
        else if (word == QLatin1String("--states"))
            plan.extent = Extent::States;
        else if (word == QLatin1String("--strikes"))
            plan.extent = Extent::Strikes;
        else if (word == QLatin1String("--only"))
            plan.only = arguments.value(++i);
        else if (const auto language = languageFromCode(next); word == QLatin1String("--language") && language) {
            plan.languages = {*language};
            named = true;
            ++i;
        } else
            return std::nullopt;
    }
    if (plan.extent == Extent::States && !named)
        plan.languages = {Language::Fr};
    return plan;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const auto plan = planFrom(QApplication::arguments());
    if (!plan) {
        std::fprintf(stderr, "ui_matrix FOLDER [--quick | --states | --strikes] [--language CODE] [--only PART]\n");
        return 64;
    }
    return Matrix(*plan).run();
}
