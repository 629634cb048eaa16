// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/options.h"

#include "fiche/fiche.h"
#include "station/paths.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace escale {

namespace {

/// Words of the command line as they come; judged afterwards, with a sentence of our own.
struct Words {
    bool kiosk = false, selfTest = false, where = false;
    std::string library, config, language, open, link, screenshot, size, page, printSetting, colours = "standard";
    int textSize = defaultTextStep + 1;
    double density = 0;
};

void declare(CLI::App &app, Words &words)
{
    app.add_flag("--kiosk", words.kiosk, "the locked-down window of a reception centre");
    app.add_option("--library", words.library,
                   "the library file (also ESCALE_LIBRARY); default: per-user data directory")
        ->type_name("FILE");
    app.add_option("--config", words.config, "the settings file; default: per-user configuration directory")
        ->type_name("FILE");
    app.add_option("--language", words.language, "language of the interface: fr, en, uk, ti, ar, ps, ru or fa")
        ->type_name("CODE");
    app.add_option("--open", words.open, "show this fiche")->type_name("ID");
    app.add_option(
        "LINK", words.link,
        "escale://fiche/ID or the address of a page of the public site: show that fiche; the file index.escale "
        "of a stick: import its fiches");
    app.add_flag("--self-test", words.selfTest, "check fonts, database, resources and languages, then leave");
    app.add_flag("--where", words.where, "say where settings, library and logs are, and leave");
    app.add_option("--print-setting", words.printSetting,
                   "say how the kiosk reads a setting, and leave: rotation or allow-leave")
        ->type_name("NAME");
    app.add_option("--screenshot", words.screenshot, "draw the page into a PNG file and leave; needs no display")
        ->type_name("FILE");
    app.add_option("--size", words.size, "of the screenshot, e.g. 1080x1920")->type_name("WxH");
    app.add_option("--page", words.page,
                   "languages, themes, list, fiche, search, questions, ear, emergency, help, take-away, pictures or "
                   "end; on the desk: fiche, two-languages, search, news, changes, hand-over, selections, outbox, "
                   "suggestion, bring, ask, phrases, cards, persons-screen, palette, switcher, help, kiosks, workshop, "
                   "translate, record, stick, settings, first-steps, feed or sync-failed")
        ->type_name("NAME");
    app.add_option("--text-size", words.textSize, "1 (90 %) to 5 (200 %)")->check(CLI::Range(1, textSteps));
    app.add_option("--colours", words.colours, "standard, high-contrast or dark")->type_name("SET");
    app.add_option("--density", words.density, "pixels per inch of the screen, when it lies about itself")
        ->check(CLI::Range(40.0, 300.0));
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return std::nullopt;
    constexpr int most = 8192;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool sane = size.width() >= 320 && size.height() >= 320 && size.width() <= most && size.height() <= most;
    return sane ? std::optional(size) : std::nullopt;
}

/// Empty when all is well, else what is wrong.
QString judge(const Words &words, ShellOptions &options)
{
    options.profile = words.kiosk ? Profile::Kiosk : Profile::Desktop;
    options.library = words.library.empty() ? userPaths().library : QString::fromStdString(words.library);
    options.config = words.config.empty() ? userPaths().settings : QString::fromStdString(words.config);
    options.selfTest = words.selfTest;
    options.where = words.where;
    options.printSetting = QString::fromStdString(words.printSetting);
    options.open = QString::fromStdString(words.open);
    options.link = QString::fromStdString(words.link);
    options.screenshot.file = QString::fromStdString(words.screenshot);
    options.page = QString::fromStdString(words.page);
    options.textStep = words.textSize - 1;
    if (words.density > 0)
        options.density = words.density;
    if (!words.language.empty()) {
        options.language = languageFromCode(QString::fromStdString(words.language));
        if (!options.language)
            return QStringLiteral("--language takes one of fr, en, uk, ti, ar, ps, ru, fa.");
    }
    if (!options.open.isEmpty() && !isFicheId(options.open))
        return QStringLiteral("--open takes the id of a fiche: 24 hexadecimal digits.");
    if (!words.kiosk)
        options.screenshot.size = {1440, 900};
    if (!words.size.empty()) {
        const auto size = sizeFrom(QString::fromStdString(words.size));
        if (!size)
            return QStringLiteral("--size takes width and height, such as 1080x1920.");
        options.screenshot.size = *size;
    }
    const auto colours = colourSetFromName(QString::fromStdString(words.colours));
    if (!colours)
        return QStringLiteral("--colours takes standard, high-contrast or dark.");
    options.colours = *colours;
    return {};
}

} // namespace

std::variant<ShellOptions, int> parseCommandLine(int argc, char *argv[])
{
    CLI::App app("Escale: fiches for refugees in France, offline", "escale");
    app.set_version_flag("--version", "escale " ESCALE_VERSION);
    Words words;
    declare(app, words);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &wish) {
        return app.exit(wish); // --help, --version
    } catch (const CLI::ParseError &error) {
        std::fprintf(stderr, "%s (escale --help tells more)\n", error.what());
        return usageExitCode;
    }
    ShellOptions options;
    if (const QString wrong = judge(words, options); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
        return usageExitCode;
    }
    return options;
}

} // namespace escale
