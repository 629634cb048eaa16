// SPDX-License-Identifier: GPL-3.0-or-later
// The real desktop window on a sample library of its own, without display, network or voice.
#pragma once

#include "desktop/desktopwindow.h"
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
        : memory(memoryFile.isEmpty() ? folder.filePath(QStringLiteral("window.ini")) : memoryFile,
                 QSettings::IniFormat),
          appearance(Profile::Desktop), language(appearance, start), library(path(), clock), search(path(), clock),
          sync(path(), clock), services{appearance, language, library, search, sync, voices, clock, settings, memory},
          window(open(voice))
    {
        appearance.setReducedMotion(true);
        library.prepare(QStringLiteral(":/sample/library.sqlite"), window.get(),
                        [this](const Result<Preparation> &preparation) { window->begin(preparation); });
        window->openFiche(openAtOnce);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        rest();
    }

    void rest() { settle(library); }
    /// Types into the search field and waits for the answer.
    void find(const QString &text)
    {
        QSignalSpy changed(&window->finder(), &Finder::changed);
        window->search(text);
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
        auto writer = Writer::open(path(), nullptr);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->apply({change}).ok());
        Q_EMIT library.contentChanged();
        rest();
    }
    [[nodiscard]] QStringList shownTexts()
    {
        QStringList texts;
        for (const TextBit *bit : window->reading().view().page().bits())
            texts.append(bit->text());
        return texts;
    }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(window.get(), QPoint()), widget.size()};
    }

    QTemporaryDir folder;
    QSettings memory;
    Settings settings;
    ManualClock clock;
    Appearance appearance;
    InterfaceLanguage language;
    LibraryService library;
    SearchService search;
    SyncRunner sync;
    Voices voices;
    DesktopServices services;
    std::unique_ptr<DesktopWindow> window;

private:
    /// Voices come first: the window asks who is there.
    [[nodiscard]] std::unique_ptr<DesktopWindow> open(Voice *voice)
    {
        if (voice)
            voices.add(*voice);
        return std::make_unique<DesktopWindow>(services);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("library.sqlite")); }
};

} // namespace escale::test
