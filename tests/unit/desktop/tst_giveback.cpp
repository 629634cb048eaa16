// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks, suggestions and SMS as a caseworker gives them: noted without a network, visible, taken back, sent once; an
// SMS is confirmed, sent at once, and its number is nowhere afterwards.
#include "desktop/outboxdialog.h"
#include "desktop/smsdialog.h"
#include "desktop/suggestiondialog.h"
#include "desktoprig.h"
#include "feedserver/feedserver.h"
#include "feedserver/giveback.h"
#include "feedserver/modelcontent.h"
#include "keyfile.h"
#include "samplelibrary.h"
#include "style/emptyfield.h"
#include "testprogram.h"

#include <QDirIterator>

using namespace escale;
using namespace escale::test;

class TestGiveBack : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesktopRig> m_desk;
    std::shared_ptr<GiveBackContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    HandOverCommands &commands() { return m_desk->window->handOver(); }
    void setFeed()
    {
        m_desk->settings.feedUrl = m_server->url().toString();
        m_desk->settings.secretFile = keyFile(m_desk->folder);
    }
    template <typename T> T *opened(QAction *action)
    {
        m_desk->press(action);
        T *dialog = m_desk->window->findChild<T *>();
        if (dialog == nullptr)
            qFatal("no dialog");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = SampleFeed::load(QStringLiteral(ESCALE_SOURCE "/resources/sample"));
        QVERIFY(sample.ok());
        m_content = std::make_shared<GiveBackContent>(std::make_shared<ModelContent>(*sample));
    }
    void init()
    {
        m_server = std::make_unique<FeedServer>(m_content);
        m_desk = std::make_unique<DesktopRig>();
        m_desk->model.open(bankAccount);
        m_desk->rest();
    }
    void cleanup() { m_desk.reset(); }

    void withoutASourceAThankYouWaitsAndCanBeTakenBack()
    {
        m_desk->press(commands().merci);
        QVERIFY(!m_desk->window->syncBar().sentence().isEmpty());
        QVERIFY(commands().outbox->text().contains(u'1'));
        auto *dialog = opened<OutboxDialog>(commands().outbox);
        QCOMPARE(dialog->list().count(), 1);
        QVERIFY(dialog->list().item(0)->text().contains(OutboxDialog::stateWords(GiftState::Waiting)));
        dialog->list().setCurrentRow(0);
        dialog->takeBack().click();
        QCOMPARE(dialog->list().count(), 0);
        QVERIFY(!commands().outbox->text().contains(u'1'));
    }

    void whatWasTakenOutOfTheListComesBackAsItWasAndIsSentOnce()
    {
        m_desk->press(commands().merci);
        auto *suggestion = opened<SuggestionDialog>(commands().suggest);
        suggestion->words().setPlainText(QStringLiteral("Le guichet a déménagé."));
        suggestion->send().click();
        m_desk->rest();
        auto *dialog = opened<OutboxDialog>(commands().outbox);
        const QString both = dialog->list().item(0)->text() + dialog->list().item(1)->text();
        QVERIFY(!dialog->undo().isEnabled());
        for (int i = 0; i < 2; ++i) {
            dialog->list().setCurrentRow(0);
            dialog->takeBack().click();
        }
        QCOMPARE(dialog->list().count(), 0);
        QVERIFY(!dialog->said().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        m_desk->rest();
        QCOMPARE(dialog->list().count(), 2);
        QCOMPARE(dialog->list().item(0)->text() + dialog->list().item(1)->text(), both);
        QVERIFY(dialog->said().isEmpty());
        QVERIFY(!dialog->undo().isEnabled());
        const int before = m_content->mercis(bankAccount.toLatin1());
        const auto told = m_content->suggestions().size();
        setFeed();
        m_desk->services.outbox->send();
        QTRY_COMPARE_WITH_TIMEOUT(m_content->suggestions().size(), told + 1, 20'000);
        QTRY_VERIFY(!m_desk->services.outbox->running());
        QCOMPARE(m_content->mercis(bankAccount.toLatin1()), before + 1);
        // One that has been sent meanwhile is not sent again by a way back.
        dialog->list().setCurrentRow(0);
        dialog->takeBack().click();
        dialog->undo().click();
        m_desk->services.outbox->send();
        QTRY_VERIFY(!m_desk->services.outbox->running());
        QCOMPARE(m_content->suggestions().size(), told + 1);
        QCOMPARE(m_content->mercis(bankAccount.toLatin1()), before + 1);
    }

    /// Escape by mistake costs no words; those of a person who has left are gone.
    void aSuggestionThatWasClosedIsWrittenOn()
    {
        const QString words = QStringLiteral("Le guichet a");
        auto *dialog = opened<SuggestionDialog>(commands().suggest);
        dialog->section().setCurrentIndex(2);
        dialog->words().setPlainText(words);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_desk->window->findChild<SuggestionDialog *>() == nullptr);
        dialog = opened<SuggestionDialog>(commands().suggest);
        QCOMPARE(dialog->words().toPlainText(), words);
        QCOMPARE(dialog->section().currentIndex(), 2);
        dialog->reject();
        QTRY_VERIFY(m_desk->window->findChild<SuggestionDialog *>() == nullptr);
        m_desk->press(m_desk->window->commands().nextPerson);
        m_desk->model.open(bankAccount);
        m_desk->rest();
        QVERIFY(opened<SuggestionDialog>(commands().suggest)->words().toPlainText().isEmpty());
    }

    void withASourceItIsSentOnce()
    {
        setFeed();
        const int before = m_content->mercis(bankAccount.toLatin1());
        m_desk->press(commands().merci);
        QTRY_COMPARE_WITH_TIMEOUT(m_content->mercis(bankAccount.toLatin1()), before + 1, 20'000);
        QTRY_VERIFY(!m_desk->services.outbox->running());
        m_desk->press(commands().merci); // the same wish
        m_desk->services.outbox->send();
        QTRY_VERIFY(!m_desk->services.outbox->running());
        QCOMPARE(m_content->mercis(bankAccount.toLatin1()), before + 1);
    }

    void aSuggestionSaysWhichSectionAndArrivesWordForWord()
    {
        auto *dialog = opened<SuggestionDialog>(commands().suggest);
        QVERIFY(dialog->section().count() > 2);
        const QString key = dialog->section().itemData(2).toString();
        QVERIFY(key.contains(u'.'));
        dialog->send().click();
        QVERIFY(dialog->isVisible() && !dialog->said().isEmpty()); // no words yet
        dialog->section().setCurrentIndex(2);
        dialog->words().setPlainText(QStringLiteral("Le guichet a déménagé.\n<b>& plus</b>"));
        dialog->send().click();
        QVERIFY(!dialog->isVisible());
        const auto told = m_content->suggestions().size();
        setFeed();
        m_desk->services.outbox->send();
        QTRY_COMPARE_WITH_TIMEOUT(m_content->suggestions().size(), told + 1, 20'000);
        QCOMPARE(m_content->suggestions().last(),
                 (GiveBackContent::Suggestion{bankAccount.toLatin1(), key.toUtf8(),
                                              "Le guichet a déménagé.\n<b>& plus</b>"}));
    }

    /// Off unless somebody has said so; then numbers, and nothing of when.
    void whatIsReadIsCountedOnlyWhereTheSettingsSaySo()
    {
        setFeed();
        OutboxRunner &outbox = *m_desk->services.outbox;
        const auto readAgain = [this] {
            m_desk->press(m_desk->window->commands().nextPerson);
            m_desk->model.open(bankAccount);
            m_desk->rest();
        };
        readAgain();
        QCOMPARE(outbox.views(), 0);
        QVERIFY(!QFile::exists(m_desk->folder.filePath(QStringLiteral("outbox.sqlite"))));
        m_desk->settings.countViews = true;
        readAgain();
        QCOMPARE(outbox.views(), 1);
        m_desk->model.setSecondLanguage(Language::Ar); // the same reading
        m_desk->rest();
        QCOMPARE(outbox.views(), 1);
        readAgain();
        QCOMPARE(outbox.views(), 2);
        QVERIFY(!outbox.running()); // it leaves with the next run, not while somebody reads
        outbox.send();
        QTRY_VERIFY(!outbox.running());
        QCOMPARE(m_content->views(bankAccount.toLatin1()), 2);
        QCOMPARE(outbox.views(), 0);
        // Turned off: what waits is forgotten.
        readAgain();
        m_desk->settings.countViews = false;
        outbox.readSettings();
        QCOMPARE(outbox.views(), 0);
        outbox.send();
        QVERIFY(!outbox.running());
        // No source, nobody to tell.
        m_desk->settings.countViews = true;
        m_desk->settings.feedUrl.clear();
        readAgain();
        QCOMPARE(outbox.views(), 0);
    }

    void everyStateHasItsWord()
    {
        QSet<QString> words;
        for (const GiftState state :
             {GiftState::Waiting, GiftState::Sending, GiftState::Unsure, GiftState::Sent, GiftState::Refused})
            words.insert(OutboxDialog::stateWords(state));
        QCOMPARE(words.size(), 5);
    }

    void anSmsIsSaidBackThenSentAndItsNumberIsNowhere()
    {
        setFeed();
        const qsizetype before = m_content->messages().size();
        HandOverDialog dialog(m_desk->services, {bankAccount, {}, Language::Ar, HandOverDialog::Scope::Fiche},
                              m_desk->window);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.settled(), 60'000);
        dialog.go(HandOverDialog::Way::Sms);
        auto *sms = dialog.findChild<SmsDialog *>();
        QVERIFY(sms != nullptr);
        QTest::keyClicks(&sms->number(), QStringLiteral("12"));
        sms->send().click();
        QVERIFY(!sms->said().isEmpty());
        QCOMPARE(m_content->messages().size(), before);
        emptyField(sms->number());
        QTest::keyClicks(&sms->number(), QStringLiteral("06.98.76.54.32"));
        sms->send().click();
        QVERIFY2(sms->said().contains(QStringLiteral("76\u00a054")), qPrintable(sms->said()));
        QCOMPARE(m_content->messages().size(), before);          // not yet
        QTest::keyClicks(&sms->number(), QStringLiteral("\b3")); // another number is asked about anew
        sms->send().click();
        QCOMPARE(m_content->messages().size(), before);
        sms->send().click();
        QTRY_COMPARE_WITH_TIMEOUT(m_content->messages().size(), before + 1, 20'000);
        const GiveBackContent::Message sent = m_content->messages().last();
        QCOMPARE(sent.fiche, bankAccount.toLatin1());
        QCOMPARE(sent.locale, QByteArray("ar"));
        QVERIFY(sent.url.startsWith("https://refugies.info/ar/"));
        QTRY_VERIFY(!sms->waiting());
        const auto gone = [sms] {
            sms->number().undo();
            return sms->number().text().isEmpty();
        };
        QVERIFY(sms->number().text().isEmpty() && gone());
        QTest::keyClicks(&sms->number(), QStringLiteral("06 98 76 54 32"));
        sms->reject();
        QVERIFY(sms->number().text().isEmpty() && gone());
        m_desk->services.memory.sync();
        for (QDirIterator it(m_desk->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *trace : {"698765432", "698765433", "98 76 54 32", "98.76.54.32"})
                QVERIFY2(!bytes.contains(trace), qPrintable(file.fileName()));
        }
    }

    void aServerThatRefusesANumberIsASentence()
    {
        setFeed();
        SmsDialog sms(std::move(m_desk->services.outbox->direct()).value(),
                      {bankAccount, QStringLiteral("Titre"), QStringLiteral("https://refugies.info/fr"), Language::Fr});
        sms.show();
        sms.number().setText(QStringLiteral("06 99 90 00 01"));
        sms.send().click();
        sms.send().click();
        QTRY_VERIFY(!sms.waiting());
        QVERIFY(!sms.said().isEmpty());
        QVERIFY(!sms.number().text().isEmpty()); // to be mended
        QVERIFY(sms.isVisible());
    }

    void whoClosesTheWindowDuringTheSendingIsNotHarmed()
    {
        setFeed();
        Fault hang;
        hang.kind = FaultKind::Hang;
        m_server->setFault(hang);
        auto sms =
            std::make_unique<SmsDialog>(std::move(m_desk->services.outbox->direct()).value(),
                                        SmsDialog::Link{bankAccount, QStringLiteral("Titre"),
                                                        QStringLiteral("https://refugies.info/fr"), Language::Fr});
        sms->show();
        sms->number().setText(QStringLiteral("06 12 34 56 78"));
        sms->send().click();
        sms->send().click();
        QVERIFY(sms->waiting());
        sms.reset();
        QCoreApplication::processEvents();
    }
};

ESCALE_TEST(TestGiveBack)
#include "tst_giveback.moc"
