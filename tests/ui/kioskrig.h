// SPDX-License-Identifier: GPL-3.0-or-later
// The real kiosk on a library of its own, without a display: the program itself, with a clock turned by hand and a
// voice that only remembers what it was asked to say. Nothing is locked.
#pragma once

#include "fakeprinter.h"
#include "kiosk/deafmoment.h"
#include "manualclock.h"
#include "shell/kioskprogram.h"
#include "shell/screenshot.h"

#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

namespace escale::test {

class RememberingVoice final : public PageVoice {
public:
    [[nodiscard]] LanguageSet languages() const override { return m_languages; }
    void speak(const QList<SpokenText> &texts, Lit lit) override
    {
        said.append(texts);
        lastLit = std::move(lit);
    }
    void stop() override { ++stops; }
    void setLanguages(LanguageSet languages) { m_languages = languages; }

    QList<QList<SpokenText>> said;
    int stops = 0;
    Lit lastLit; ///< call it to light what is being said

private:
    LanguageSet m_languages = LanguageSet::all();
};

class KioskRig {
public:
    explicit KioskRig(QSize size = {1080, 1920}, KioskOptions options = {})
        : program(shellOptions(), QStringLiteral(":/sample/library.sqlite"), clock, parts(std::move(options))),
          appearance(program.appearance()), language(program.language()), library(program.library()),
          window(&program.window())
    {
        window->resize(size);
        window->show();
        rest();
    }

    /// Until everything asked has been answered and laid out.
    void rest() { settle(library); }

    void press(QWidget &widget)
    {
        bringOnScreen(widget);
        look();
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
        rest();
    }
    /// Nobody taps a page in the moment in which it appears (deafmoment.h).
    void look() { clock.advance(DeafMoment::length); }
    /// Nobody touches what is scrolled out of sight, below the foot of the page.
    void scrollTo(const QWidget &widget)
    {
        // A long page is laid out as far as it is looked at, and grows meanwhile.
        for (int turn = 0; turn < 4; ++turn) {
            showInAreas(widget);
            rest();
        }
    }
    static void showInAreas(const QWidget &widget)
    {
        for (QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at))
                area->ensureWidgetVisible(const_cast<QWidget *>(&widget), 0, 16);
        }
    }
    /// The display that is not there is 800 by 800 pixels, and a finger finds nothing outside it.
    void bringOnScreen(const QWidget &widget)
    {
        scrollTo(widget);
        const QPoint centre = placeOf(widget).center();
        window->move(QPoint(400, 400) - centre);
    }
    /// On the card itself, beside its speaker.
    void pressCard(QAbstractButton &card)
    {
        scrollTo(card);
        const bool mirrored = card.layoutDirection() == Qt::RightToLeft;
        const QPoint finger(mirrored ? card.width() - 12 : 12, card.height() / 2);
        window->move(QPoint(400, 400) - placeOf(card).topLeft() - finger);
        look();
        QTest::mouseClick(&card, Qt::LeftButton, {}, finger);
        rest();
    }

    template <typename T = QWidget> T *find(const char *name) const
    {
        for (T *widget : window->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisibleTo(window))
                return widget;
        }
        return nullptr;
    }
    template <typename T> QList<T *> all() const
    {
        QList<T *> widgets = window->findChildren<T *>();
        widgets.removeIf([this](T *widget) { return !widget->isVisibleTo(window); });
        return widgets;
    }

    void start(Language chosen)
    {
        language.set(chosen);
        window->navigator().home();
        rest();
    }
    void go(Route stop)
    {
        window->navigator().go(std::move(stop));
        rest();
    }
    [[nodiscard]] PageName page() const { return window->navigator().current().page; }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(window, QPoint(0, 0)), widget.size()};
    }

    QTemporaryDir folder;
    ManualClock clock;
    RememberingVoice voice;
    FakePrinter printer; ///< none is set, until a test says otherwise
    KioskProgram program;
    Appearance &appearance;
    InterfaceLanguage &language;
    LibraryService &library;
    KioskWindow *window;

private:
    [[nodiscard]] static ShellOptions shellOptions()
    {
        ShellOptions options;
        options.profile = Profile::Kiosk;
        options.density = referenceDensity;
        return options;
    }
    [[nodiscard]] KioskParts parts(KioskOptions options)
    {
        KioskSetup setup;
        setup.settings.stateFolder = folder.path();
        setup.library.path = setup.libraryPath = folder.filePath(QStringLiteral("library.sqlite"));
        return {setup, std::move(options), &voice, false, true, &printer};
    }
};

} // namespace escale::test
