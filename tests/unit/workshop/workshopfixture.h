// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop's real window against the server with the write contract, and what a person does in it.
#pragma once

#include "../authoring/authorfixture.h"
#include "workshop/workshopwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace escale::test {

/// QTest::keyClicks() knows ASCII only.
inline void typeWords(QWidget *widget, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

/// A sign-in that is kept nowhere.
class NoSecrets final : public SecretStore {
public:
    void read(Read answer) override { answer(kept); }
    void write(const StoredSignIn &signIn, Written answer) override
    {
        kept = signIn;
        answer(QString());
    }
    void forget(std::function<void(Result<Done>)> answer) override
    {
        kept.reset();
        answer(Done{});
    }
    std::optional<StoredSignIn> kept;
};

class WorkshopFixture : protected AuthorFixture {
protected:
    void openWindow(std::shared_ptr<const FeedContent> base = nullptr)
    {
        m_window.reset();
        start(std::move(base));
        WorkshopSettings settings;
        settings.feed = m_server->url();
        settings.secret = "test-site-secret";
        settings.database = m_folder.filePath(u"authoring.sqlite"_qs);
        auto secrets = std::make_unique<NoSecrets>();
        m_secrets = secrets.get();
        m_window = std::make_unique<WorkshopWindow>(
            m_appearance, std::make_unique<Workshop>(settings, std::move(secrets), m_clock), m_clock);
        m_window->show();
    }

    void signIn(const QByteArray &person)
    {
        m_window->signInPage().email().setText(QString::fromLatin1(person) + u"@exemple.test"_qs);
        m_window->signInPage().password().setText(u"Made-up-pass-1!"_qs);
        m_window->signInPage().go().click();
        QTRY_VERIFY(m_window->workshop().account() == Workshop::Account::CodeAsked ||
                    m_window->workshop().account() == Workshop::Account::SignedIn);
        if (m_window->workshop().account() == Workshop::Account::CodeAsked) {
            m_window->signInPage().code().setText(u"123456"_qs);
            m_window->signInPage().go().click();
        }
        QTRY_COMPARE(int(m_window->workshop().account()), int(Workshop::Account::SignedIn));
    }

    void open(const QByteArray &id)
    {
        const auto row = [&]() -> std::optional<WorkshopRow> {
            for (const WorkshopRow &each : m_window->workshop().rows()) {
                if (each.remote.toLatin1() == id)
                    return each;
            }
            return std::nullopt;
        };
        QTRY_VERIFY(row());
        m_window->workshop().openFiche(*row());
        QTRY_VERIFY(m_window->workshop().isOpen());
        QCOMPARE(m_window->page(), &m_window->editor());
    }

    static void press(PublishQuestion &question, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : question.box()->buttons()) {
            if (question.box()->buttonRole(button) == role)
                return button->click();
        }
    }

    void type(const QString &path, const QString &words)
    {
        FieldEdit *edit = m_window->editor().field(path);
        QVERIFY2(edit != nullptr, qPrintable(path));
        edit->moveCursor(QTextCursor::End);
        typeWords(edit, words);
    }

    NoSecrets *m_secrets = nullptr;
    Appearance m_appearance{Profile::Desktop};
    std::unique_ptr<WorkshopWindow> m_window;
};

} // namespace escale::test
