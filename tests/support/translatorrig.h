// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window as a person has it, and somebody who signs in there.
#pragma once

#include "authoring/authoringstore.h"
#include "fakevoice.h"
#include "feedserver/feedserver.h"
#include "l10n/catalogue.h"
#include "speech/voices.h"
#include "translationrig.h"
#include "translator/translatorwindow.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <optional>

namespace escale::test {

struct TranslatorRig : TranslationRig {
    explicit TranslatorRig(Language interface = Language::Fr, Language into = Language::Ti, QSize size = {1440, 900})
        : TranslationRig(into)
    {
        voices.add(voice);
        useLanguage(interface);
        appearance.setLanguage(interface);
        window.setLayoutDirection(direction(interface));
        window.resize(size);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    void speak(Language interface, int step)
    {
        useLanguage(interface);
        appearance.setLanguage(interface);
        appearance.setTextStep(step);
        window.setLayoutDirection(direction(interface));
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }
    template <typename T> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    void openFirst()
    {
        QTest::keyClick(find<QTableView>("tasks"), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return desk.draft() != nullptr; }))
            qFatal("not open: %s", qPrintable(find<QLabel>("trouble")->text()));
        QCoreApplication::processEvents();
    }
    /// From the queue, by keys.
    void openByKeys(const QString &fiche)
    {
        auto *tasks = find<QTableView>("tasks");
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        constexpr int most = 60;
        for (int step = 0; step < most && !tasks->hasFocus(); ++step)
            QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, Qt::Key_Tab);
        QVERIFY(tasks->hasFocus());
        const auto row = std::find_if(desk.tasks().begin(), desk.tasks().end(),
                                      [&fiche](const TranslationTask &task) { return task.fiche == fiche; }) -
                         desk.tasks().begin();
        QTest::keyClick(tasks, Qt::Key_Home, Qt::ControlModifier);
        for (qsizetype step = 0; step < row; ++step)
            QTest::keyClick(tasks, Qt::Key_Down);
        QTest::keyClick(tasks, Qt::Key_Return);
        QTRY_VERIFY(desk.draft() != nullptr);
        QCOMPARE(desk.draft()->fiche(), fiche);
        QVERIFY(find<QPlainTextEdit>("editor")->hasFocus());
    }
    /// By Tab, from where the keys are.
    void press(const char *button)
    {
        constexpr int most = 60;
        window.activateWindow();
        QAbstractButton *wanted = nullptr;
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>(QLatin1String(button))) {
            if (wanted == nullptr && each->isVisibleTo(&window)) // not one that is about to go
                wanted = each;
        }
        QVERIFY(wanted != nullptr);
        for (int step = 0; step < most && !wanted->hasFocus(); ++step)
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QVERIFY(wanted->hasFocus());
        QTest::keyClick(wanted, Qt::Key_Space);
    }
    /// Letter by letter: QTest::keyClicks() knows ASCII only.
    void write(const QString &words)
    {
        for (const QChar letter : words) {
            QKeyEvent pressed(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(find<QPlainTextEdit>("editor"), &pressed);
        }
    }
    /// What the checks ask about the segment at hand.
    QString asked()
    {
        QStringList lines;
        for (const QLabel *question : window.findChildren<QLabel *>(QStringLiteral("question"))) {
            if (!question->isHidden() && !question->parentWidget()->isHidden())
                lines.append(question->text());
        }
        return lines.join(u'\n');
    }
    void picture(const QString &name) { picture(window, name); }
    static void picture(QWidget &window, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("ESCALE_PICTURES");
        for (int round = 0; round < 3; ++round) // layouts in layouts
            QCoreApplication::processEvents();
        if (!pictures.isEmpty())
            window.grab().save(pictures + u'/' + name + QStringLiteral(".png"));
    }

    Appearance appearance{Profile::Desktop};
    TranslationDispatch dispatch{desk};
    MachineTranslation machine{desk, sample.clock};
    FakeVoice voice;
    Voices voices;
    TranslatorWindow window{appearance, desk, dispatch, machine, sample.clock, &voices};
};

/// Somebody who has signed in.
struct Account {
    Account(const FeedServer &server, const QByteArray &person, const QTemporaryDir &folder)
        : feed(server.url(), "test-site-secret", systemClock())
    {
        feed.setToken("token-of-" + person);
        feed.profile([this](AuthorAnswer<AuthorProfile> got) { profile = got.value; });
        if (!QTest::qWaitFor([this] { return profile.has_value(); }))
            qFatal("no profile");
        auto opened = AuthoringStore::open(folder.filePath(QString::fromLatin1(person)), systemClock());
        if (!opened || !(*opened)->use(profile->email))
            qFatal("no store");
        store = std::move(opened).value();
    }
    void enter(TranslationDispatch &dispatch) { dispatch.setAccount(&feed, store.get(), *profile); }

    AuthorFeed feed;
    std::unique_ptr<AuthoringStore> store;
    std::optional<AuthorProfile> profile;
};

} // namespace escale::test
