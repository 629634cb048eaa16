// SPDX-License-Identifier: GPL-3.0-or-later
// The real desk on a sample library of its own, without display, network or voice: the program itself, with a clock
// turned by hand.
#pragma once

#include "desktop/desktopprogram.h"
#include "manualclock.h"
#include "shell/screenshot.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QtTest>

namespace escale::test {

class DesktopRig final {
public:
    /// `openAtOnce`: a fiche asked for before anything is known of the library, as by the command line. `voice`: the
    /// only one on the desk; outlives it.
    explicit DesktopRig(const QString &memoryFile = {}, Language start = Language::Fr, const QString &openAtOnce = {},
                        Voice *voice = nullptr)
        : program(options(memoryFile, start), QStringLiteral(":/sample/library.sqlite"), clock, &withVoice(voice)),
          services(program.services()), model(program.model()), appearance(services.appearance),
          library(services.library), sync(services.sync), settings(services.settings), window(&program.window())
    {
        // No test prints: a developer may have a printer of any name.
        qputenv("CUPS_SERVER", "/nowhere"); // nor does a dialog of the system find one
        services.printers = [] { return PrinterList::Printers(); };
        services.send = [](const QString &, const Paper &) -> Result<Done> {
            return Error{Problem::CannotWrite, QStringLiteral("a test has no printer"), {}};
        };
        model.open(openAtOnce);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        rest();
    }

    void rest() { settle(library); }
    /// Types into the search field and waits for the answer.
    void find(const QString &text)
    {
        QSignalSpy changed(&model.found(), &Finder::changed);
        model.search(text);
        if (changed.isEmpty() && !changed.wait())
            QFAIL("the search does not answer");
        rest();
    }
    void choose(int row)
    {
        window->list().setCurrentIndex(window->list().model()->index(row, 0));
        rest();
    }
    void press(QAction *action)
    {
        action->trigger();
        rest();
    }
    /// As a sync would change the library beside the window.
    void change(const Change &change)
    {
        auto writer = Writer::open(library.path(), nullptr);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->apply({change}).ok());
        Q_EMIT library.contentChanged();
        rest();
    }
    [[nodiscard]] QStringList shownTexts()
    {
        QStringList texts;
        for (const TextFragment *bit : window->reading().view().page().bits())
            texts.append(bit->text());
        return texts;
    }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const { return {widget.mapTo(window, QPoint()), widget.size()}; }

    QTemporaryDir folder;
    ManualClock clock;
    Voices voices;
    DesktopProgram program;
    DesktopServices &services;
    DesktopModel &model;
    Appearance &appearance;
    LibraryService &library;
    SyncRunner &sync;
    Settings &settings;
    DesktopWindow *window;

private:
    [[nodiscard]] DesktopOptions options(const QString &memoryFile, Language start) const
    {
        DesktopOptions made;
        made.library = folder.filePath(QStringLiteral("library.sqlite"));
        made.memoryFile = memoryFile.isEmpty() ? folder.filePath(QStringLiteral("window.ini")) : memoryFile;
        made.language = start;
        made.still = true;
        return made;
    }
    /// Voices come first: the window asks who is there.
    [[nodiscard]] Voices &withVoice(Voice *voice)
    {
        if (voice)
            voices.add(*voice);
        return voices;
    }
};

} // namespace escale::test
