// SPDX-License-Identifier: GPL-3.0-or-later
// The screenshot matrix: every page of the kiosk x 8 languages x screen sizes x text sizes x colour sets, drawn without
// a display into a folder with an index page, and each looked over by code (layoutaudit.h). Exit code 1 when anything
// is cut off, covered, outside, nameless or a box.
//
//   ui_matrix FOLDER [--quick]        --quick: what ctest runs: audits without pictures, three languages
#include "kioskrig.h"
#include "layoutaudit.h"
#include "style/contrast.h"

#include <QApplication>
#include <QFile>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

struct Screen {
    QSize size;
    int textStep;
    ColourSet colours;
};

QList<Screen> screens(bool quick)
{
    const QList<QSize> sizes{{1080, 1920}, {1920, 1080}, {1280, 800}, {1024, 768}};
    QList<Screen> all;
    for (const QSize &size : sizes) {
        all.append({size, defaultTextStep, ColourSet::Standard});
        all.append({size, textSteps - 1, ColourSet::HighContrast});
        if (!quick)
            all.append({size, 0, ColourSet::Dark});
    }
    return all;
}

QList<Language> languages(bool quick)
{
    if (quick)
        return {Language::Fr, Language::Ar, Language::Ti, Language::Uk};
    return {allLanguages.begin(), allLanguages.end()};
}

class Matrix final {
public:
    Matrix(QString folder, bool quick) : m_folder(std::move(folder)), m_quick(quick) {}

    int run()
    {
        KioskOptions options;
        options.department = QStringLiteral("38");
        KioskRig rig({1080, 1920}, options);
        for (const Screen &screen : screens(m_quick)) {
            rig.appearance.setTextStep(screen.textStep);
            rig.appearance.setColourSet(screen.colours);
            rig.window->resize(screen.size);
            for (Language language : languages(m_quick))
                visitPages(rig, screen, language);
        }
        writeIndex();
        for (const QString &fault : std::as_const(m_faults))
            std::printf("%s\n", qUtf8Printable(fault));
        std::printf("%lld pages, %lld faults\n", static_cast<long long>(m_pages.size()),
                    static_cast<long long>(m_faults.size()));
        return m_faults.isEmpty() ? 0 : 1;
    }

private:
    void visitPages(KioskRig &rig, const Screen &screen, Language language)
    {
        const auto look = [&](const char *page) { record(rig, screen, language, QLatin1String(page)); };
        rig.language.set(language);
        rig.window->navigator().forget();
        rig.rest();
        look("languages");
        rig.window->navigator().home();
        rig.rest();
        look("themes");
        const QString theme = firstTheme(rig);
        rig.go({.page = PageName::List, .theme = theme});
        look("list");
        rig.go({.page = PageName::Fiche, .fiche = QStringLiteral("e5ca1e0000000000000c0003")});
        look("fiche");
        rig.go({.page = PageName::Questions});
        look("questions");
        rig.go({.page = PageName::Search});
        look("search");
        rig.window->tell(QStringLiteral("…"));
        rig.window->sessionEnd().open(30);
        look("end");
        rig.window->sessionEnd().close();
    }

    QString firstTheme(KioskRig &rig)
    {
        QString id;
        rig.library.taxonomy(rig.window.get(),
                             [&id](const Result<Taxonomy> &taxonomy) { id = taxonomy->themes.first().id; });
        rig.rest();
        return id;
    }

    void record(KioskRig &rig, const Screen &screen, Language language, QLatin1String page)
    {
        const QString name = QStringLiteral("%1-%2-%3x%4-%5-%6")
                                 .arg(page, code(language))
                                 .arg(screen.size.width())
                                 .arg(screen.size.height())
                                 .arg(screen.textStep)
                                 .arg(nameOf(screen.colours));
        const double least = screen.colours == ColourSet::HighContrast ? enhancedTextContrast : textContrast;
        if (rig.window->size() != screen.size)
            m_faults.append(name + QStringLiteral(": the window does not fit this screen, it wants %1 x %2")
                                       .arg(rig.window->minimumSizeHint().width())
                                       .arg(rig.window->minimumSizeHint().height()));
        for (const QString &fault : auditLayout(*rig.window, true, least))
            m_faults.append(name + QStringLiteral(": ") + fault);
        m_pages.append(name);
        if (!m_quick)
            rig.window->grab().save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    void writeIndex()
    {
        QFile file(m_folder + QStringLiteral("/index.html"));
        if (m_quick || !file.open(QIODevice::WriteOnly))
            return;
        file.write(
            "<!doctype html><meta charset=utf-8><title>Escale, every page</title><style>body{font:14px sans-serif}"
            "figure{display:inline-block;margin:8px}img{height:360px;border:1px solid #888}</style>\n");
        for (const QString &name : std::as_const(m_pages))
            file.write(
                QStringLiteral(
                    "<figure><a href=%1.png><img loading=lazy src=%1.png></a><figcaption>%1</figcaption></figure>\n")
                    .arg(name)
                    .toUtf8());
    }

    QString m_folder;
    bool m_quick;
    QStringList m_pages, m_faults;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "ui_matrix FOLDER [--quick]\n");
        return 64;
    }
    QDir().mkpath(arguments[1]);
    return Matrix(arguments[1], arguments.contains(QStringLiteral("--quick"))).run();
}
