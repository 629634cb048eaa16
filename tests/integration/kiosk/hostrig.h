// SPDX-License-Identifier: GPL-3.0-or-later
// The hosted kiosk, the program itself, with a clock turned by hand and a system that can be looked at: how often it
// was asked to start anew or to leave, what it has written.
#pragma once

#include "fakeprinter.h"
#include "manualclock.h"
#include "shell/kioskprogram.h"
#include "shell/screenshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace escale::test {

class RecordingVoice final : public PageVoice {
public:
    QStringList said;
    QList<Language> in; ///< the language of each
    int stops = 0;
    LanguageSet known = LanguageSet::all();
    [[nodiscard]] LanguageSet languages() const override { return known; }
    void speak(const QList<SpokenText> &texts, Lit) override
    {
        for (const SpokenText &text : texts) {
            said.append(text.text);
            in.append(text.language);
        }
    }
    void stop() override { ++stops; }
};

class Kiosk {
public:
    /// There is no library, and the kiosk knows.
    explicit Kiosk(std::optional<Error> libraryTrouble = Error{Problem::CannotRead, QStringLiteral("No library."), {}})
        : Kiosk(KioskSettings{}, std::move(libraryTrouble))
    {
        begin();
    }
    /// With a library of its own, made from `sample`.
    explicit Kiosk(const QString &sample, const KioskSettings &settings = {}) : Kiosk(settings, std::nullopt)
    {
        library.prepare(sample, &library, [](const Result<Preparation> &prepared) {
            if (!prepared)
                qFatal("no sample");
        });
        begin();
        rest();
    }

    /// Until everything asked of the library has been answered and laid out.
    void rest() { settle(library); }

    void choose(Language chosen)
    {
        auto *card = window.findChild<QWidget *>(QStringLiteral("language-%1").arg(code(chosen)));
        QMetaObject::invokeMethod(card, "click");
    }
    [[nodiscard]] bool warns() { return window.sessionEnd().isVisible(); }
    void touch(QWidget *widget)
    {
        clock.advance(DeafMoment::length);
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget *named(const char *name) { return window.findChild<QWidget *>(QLatin1String(name)); }
    [[nodiscard]] QByteArray counters() const
    {
        QFile file(folder.filePath(QStringLiteral("statistics.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    ManualClock clock;
    RecordingVoice voice;
    FakePrinter printer;
    int rebirths = 0, leaves = 0;
    KioskProgram program;
    Appearance &appearance;
    InterfaceLanguage &language;
    LibraryService &library;
    KioskWindow &window;
    KioskHost *host;

private:
    Kiosk(const KioskSettings &settings, std::optional<Error> libraryTrouble)
        : program(options(), {}, clock, parts(settings, std::move(libraryTrouble))), appearance(program.appearance()),
          language(program.language()), library(program.library()), window(program.window()), host(program.host())
    {
    }
    [[nodiscard]] static ShellOptions options()
    {
        ShellOptions options;
        options.profile = Profile::Kiosk;
        options.density = referenceDensity;
        return options;
    }
    [[nodiscard]] KioskParts parts(const KioskSettings &settings, std::optional<Error> libraryTrouble)
    {
        KioskSetup setup;
        setup.settings = settings;
        setup.settings.stateFolder = folder.path();
        setup.settings.pinFile = folder.filePath(QStringLiteral("pin"));
        setup.libraryPath = folder.filePath(QStringLiteral("library.sqlite"));
        setup.library = {setup.libraryPath, std::move(libraryTrouble)};
        setup.runtimeFolder = folder.path();
        setup.restartProcess = [this] { ++rebirths; };
        setup.leave = [this] { ++leaves; };
        KioskParts brought{setup, KioskOptions{}, &voice};
        brought.printer = &printer;
        return brought;
    }
    void begin()
    {
        window.resize(780, 790);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
    }
};

} // namespace escale::test
