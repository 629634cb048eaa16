// SPDX-License-Identifier: GPL-3.0-or-later
// A day of an author, by keys alone (each goes to whatever has the focus), on the real window against the server with
// the write contract: sign in, a new programme from a text pasted from a .docx, facts, address and partner, the
// assistant to no "must", the network off and on, a colleague's change put together, published, and read at a kiosk
// after its sync; then translated into three languages, taken by an expert, and read at a kiosk in each.
// ESCALE_PICTURES=folder draws the stations.
#include "../../unit/workshop/workshopfixture.h"
#include "l10n/catalogue.h"
#include "reader/ficheview.h"
#include "style/escalestyle.h"
#include "syncrig.h"
#include "testprogram.h"
#include "translationway.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QMimeData>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

/// What the clipboard held when a .docx was opened and all of it copied (tests/data/paste): title, headings, lists in
/// lists, a table, a link, a footnote, a tracked change, a picture.
QString copiedDocument()
{
    QFile html(QStringLiteral(ESCALE_SOURCE "/tests/data/paste/writer-clipboard.html"));
    return html.open(QIODevice::ReadOnly) ? QString::fromUtf8(html.readAll()) : QString();
}

} // namespace

class TestAuthorDay final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void cleanup()
    {
        m_window.reset();
        // The readers' languages were the last ones.
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance.setLanguage(Language::En);
    }

    void aDayOfAnAuthor_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("100") << 0;
        QTest::newRow("200") << textSteps - 1;
    }
    void aDayOfAnAuthor()
    {
        QFETCH(int, step);
        m_appearance.setTextStep(step);
        m_kiosk = std::make_unique<SyncRig>();
        openWindow();
        m_window->resize(1280, 800);
        picture("1-sign-in");
        QByteArray id;
        const std::array<std::function<void()>, 10> hours{
            [this] { signedIn(); },
            [this] {
                picture("2-my-fiches");
                press(u"Write about a programme"_qs);
                QTRY_VERIFY(m_window->workshop().isOpen());
            },
            [this] { paste(); },
            [this] { sections(); },
            [this] { facts(); },
            [this] { addressAndPartner(); },
            [this] { assistant(); },
            [this] { networkOffAndOn(); },
            [this] { submitted(); },
            [this, &id] {
                QCOMPARE(kiosk().size(), 0); // readers have nothing of it yet
                id = m_content->ids().first();
                // An administrator of the site makes it public: no author can (contract-write 0.8).
                m_content->ask("admin", "PATCH", "/dispositifs/" + id + "/status", R"({"status":"Actif"})");
                QCOMPARE(kiosk().size(), 1);
                aColleaguesChangeIsPutTogether(id);
            }};
        for (const auto &hour : hours) {
            hour();
            if (QTest::currentTestFailed())
                return;
        }
        published(id);
        atTheKiosk(id);
        for (const Language language : {Language::Ar, Language::Ti, Language::Uk}) {
            if (QTest::currentTestFailed())
                return;
            goesToReaders(*m_content, *m_server, id, language); // what the author wrote, through two more windows
        }
    }

private:
    EditorPage &editor() { return m_window->editor(); }
    const FicheDraft &text() { return m_window->workshop().text(); }

    void paste()
    {
        write(u"titreInformatif"_qs, u"Apprendre à nager"_qs);
        write(u"titreMarque"_qs, u"La Piscine"_qs);
        write(u"abstract"_qs, u"Un professeur vous apprend à nager."_qs);
        auto *copied = new QMimeData;
        copied->setHtml(copiedDocument());
        QVERIFY(copied->html().contains(u"natation"_qs));
        QApplication::clipboard()->setMimeData(copied); // its own now
        FieldEdit *what = editor().field(u"what"_qs);
        goTo(what);
        key(Qt::Key_V, Qt::ControlModifier);
        const QString pasted = text().what;
        for (const QString &there : {u"<strong"_qs, u"<ol"_qs, u"<ul"_qs, u"<h3"_qs, u"href="_qs, u"samedi matin"_qs,
                                     u"9 h à 10 h"_qs, u"Demandez à l’accueil"_qs})
            QVERIFY2(pasted.contains(there), qPrintable(there + u" in "_qs + pasted));
        for (const QString &rest : {u"western"_qs, u"sdfootnote"_qs, u"<table"_qs, u"<img"_qs, u"font"_qs, u"Title"_qs})
            QVERIFY2(!pasted.contains(rest), qPrintable(rest + u" in "_qs + pasted));
        QVERIFY2(m_window->sentence().contains(u"A table"_qs), qPrintable(m_window->sentence()));
        typed(u" Vous pouvez obtenir un bonnet."_qs);
    }

    void sections()
    {
        const QStringList words{u"Bouger"_qs, u"Rencontrer"_qs, u"Apprendre"_qs};
        while (text().why.size() < 3)
            press(u"One more reason"_qs);
        while (text().how.isEmpty())
            press(u"One more step"_qs);
        for (qsizetype i = 0; i < 3; ++i) {
            write(u"why."_qs + text().why[i].key + u".title"_qs, words[i]);
            write(u"why."_qs + text().why[i].key + u".text"_qs, u"Vous êtes avec dix personnes."_qs);
        }
        write(u"how."_qs + text().how[0].key + u".title"_qs, u"Appeler la piscine"_qs);
        write(u"how."_qs + text().how[0].key + u".text"_qs, u"Appeler le 01 00 00 00 00."_qs);
    }

    void facts()
    {
        // Each is said to be of no importance, but for the place: chosen by their boxes.
        for (QCheckBox *box : editor().facts().findChildren<QCheckBox *>()) {
            if (box->text() == u"Does not matter"_qs && !box->isChecked() && box->isVisibleTo(&editor().facts())) {
                goTo(box);
                key(Qt::Key_Space);
                QVERIFY(box->isChecked());
            }
        }
        for (QComboBox *box : editor().facts().findChildren<QComboBox *>()) {
            for (const QString &words : {u"Free"_qs, u"Does not matter"_qs}) {
                const int at = box->findText(words);
                if (at >= 0 && box->isVisibleTo(&editor().facts())) {
                    choose(box, at);
                    break;
                }
            }
        }
        auto *theme = &editor().themes().theme();
        QTRY_VERIFY(theme->findText(u"Culture"_qs) >= 0);
        choose(theme, theme->findText(u"Culture"_qs));
        QComboBox *structure = nullptr;
        for (QComboBox *box : editor().findChildren<QComboBox *>()) {
            if (box->findData(u"640000000000000000000001"_qs) >= 0)
                structure = box;
        }
        QVERIFY(structure != nullptr);
        goTo(structure);
        // A list of many is made anew for typing in; where the keys are is the one that there is now.
        structure = editor().findChild<QComboBox *>(u"mainSponsor"_qs);
        QVERIFY(structure != nullptr);
        choose(structure, structure->findData(u"640000000000000000000001"_qs));
    }

    void addressAndPartner()
    {
        press(&editor().places().oneMore());
        auto &card = *static_cast<PlaceCard *>(editor().places().cards().first());
        goTo(&card.title().edit());
        typed(u"Bassin exemple"_qs);
        goTo(&card.address().edit());
        typed(u"2 place Exemple, 38000 Grenoble"_qs);
        goTo(&card.map());
        key(Qt::Key_Space);
        key(Qt::Key_Right);
        QVERIFY(!card.department().isHidden());
        press(&card.department());
        QVERIFY(text().metadata.contains("38 - Isère"));
        press(&editor().partners().oneMore());
        goTo(&static_cast<PartnerCard *>(editor().partners().cards().first())->name().edit());
        typed(u"Ville exemple"_qs);
        QCOMPARE(names(missingForPublication(text())), QString());
    }

    /// What offers other words is mended by its key, as long as anything "must" be.
    void assistant()
    {
        editor().check();
        picture("3-written");
        QVERIFY(musts().size() > 0); // "obtenir"
        for (int i = 0; i < 20 && !musts().isEmpty(); ++i) {
            const Finding finding = musts().first();
            QVERIFY2(!finding.fixes.isEmpty(), qPrintable(finding.message));
            for (int down = 0; down < 60; ++down) { // from question to question, to the first that must be
                const auto chosen = editor().findings().current();
                if (chosen && chosen->level == PlainLevel::Must)
                    break;
                key(Qt::Key_Down, Qt::AltModifier);
            }
            const auto before = musts().size();
            key(Qt::Key_Return, Qt::AltModifier);
            editor().check();
            QVERIFY2(musts().size() < before, qPrintable(finding.message));
        }
        QCOMPARE(musts().size(), 0);
        picture("4-nothing-to-mend");
    }

    void networkOffAndOn()
    {
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_window->workshop().waiting());
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return !m_window->workshop().isSending(); }), patience);
        QVERIFY(m_content->ids().isEmpty());
        picture("5-no-network");
        m_server->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return m_content->ids().size() == 1; }), patience);
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return !m_window->workshop().waiting(); }), patience);
        QCOMPARE(effects("POST /dispositifs"), 1); // once, whatever was tried
    }

    void submitted()
    {
        publish();
        QTRY_COMPARE(QString::fromUtf8(m_content->fiche(m_content->ids().first()).status.toUtf8()),
                     u"En attente admin"_qs);
    }

    void aColleaguesChangeIsPutTogether(const QByteArray &id)
    {
        m_window->workshop().refresh(); // as it does when the window is entered again
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"abstract":"Des cours pour adultes."})");
        write(u"titreMarque"_qs, u" bleue"_qs);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return !m_window->workshop().waiting(); }), patience);
        QCOMPARE(text().abstract, u"Des cours pour adultes."_qs); // another place: put together by itself
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        FieldEdit *title = editor().field(u"titreInformatif"_qs);
        goTo(title);
        key(Qt::Key_A, Qt::ControlModifier);
        typed(u"Savoir nager"_qs);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_window->page(), &m_window->merge());
        picture("6-two-texts");
        key(Qt::Key_Right, Qt::AltModifier); // ours, on the right
        press(&m_window->merge().send());
        QTRY_COMPARE(this->WorkshopFixture::text(id, "titreInformatif"), u"Savoir nager"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return !m_window->workshop().waiting(); }), patience);
    }

    void published(const QByteArray &id)
    {
        publish();
        QTRY_VERIFY(!m_content->fiche(id).draft);
        QCOMPARE(m_content->fiche(id).status, u"Actif"_qs);
        picture("7-published");
    }

    void atTheKiosk(const QByteArray &id)
    {
        const auto fiches = kiosk();
        QCOMPARE(fiches.size(), 1);
        const ReadFiche &read = fiches.first();
        QCOMPARE(read.fiche.id, QString::fromLatin1(id));
        QCOMPARE(read.translation.title, u"Savoir nager"_qs);
        QCOMPARE(read.translation.brand, u"La Piscine bleue"_qs);
        QCOMPARE(read.translation.abstract, u"Des cours pour adultes."_qs);
        QCOMPARE(read.fiche.places.first().title, u"Bassin exemple"_qs);
        QCOMPARE(read.fiche.partners.first().name, u"Ville exemple"_qs);
        Appearance large(Profile::Kiosk);
        FicheView view(large);
        PageContent content;
        content.columns.append({read, Language::Fr});
        content.interfaceLanguage = Language::Fr;
        content.now = m_clock.now();
        view.setContent(content);
        view.resize(1080, 1920);
        view.show();
        picture("8-kiosk", &view);
    }

    // --- how ---

    /// To whatever has the focus, in whichever window is in front.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = QApplication::focusWidget();
        if (at == nullptr)
            at = QApplication::activeWindow() != nullptr ? QApplication::activeWindow() : m_window.get();
        QTest::keyClick(at, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Letter by letter: QTest::keyClicks() knows ASCII only.
    static void typed(const QString &words)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        typeWords(QApplication::focusWidget(), words);
    }
    /// By Tab, however far it is.
    void goTo(QWidget *widget)
    {
        constexpr int most = 600;
        m_window->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() != nullptr);
        for (int step = 0; step < most && !hasKeys(widget); ++step)
            key(Qt::Key_Tab);
        QVERIFY2(hasKeys(widget), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                                             widget->accessibleName() + u' ' + widget->objectName()));
    }
    static bool hasKeys(const QWidget *widget)
    {
        const QWidget *at = QApplication::focusWidget();
        return at != nullptr && (at == widget || at == widget->focusProxy());
    }
    void press(QAbstractButton *button)
    {
        goTo(button);
        key(Qt::Key_Space);
    }
    void press(const QString &words)
    {
        for (QPushButton *button : m_window->page()->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisibleTo(m_window.get()))
                return press(button);
        }
        QFAIL(qPrintable(words));
    }
    /// By the arrows; a line that only asks goes with the first choice.
    void choose(QComboBox *box, int at)
    {
        const QString wanted = box->itemText(at);
        goTo(box);
        for (int step = 0; step < 2 * box->count() && box->currentText() != wanted; ++step)
            key(box->currentIndex() < box->findText(wanted) ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY2(box->currentText() == wanted, qPrintable(box->objectName() + u' ' + box->currentText()));
    }
    void write(const QString &path, const QString &words)
    {
        FieldEdit *edit = editor().field(path);
        QVERIFY2(edit != nullptr, qPrintable(path));
        goTo(edit);
        key(Qt::Key_End, Qt::ControlModifier);
        typed(words);
    }

    void signedIn()
    {
        m_window->activateWindow();
        goTo(&m_window->signInPage().email());
        typed(u"member@exemple.test"_qs);
        goTo(&m_window->signInPage().password());
        typed(u"Made-up-pass-1!"_qs);
        key(Qt::Key_Return);
        QTRY_COMPARE(int(m_window->workshop().account()), int(Workshop::Account::CodeAsked));
        goTo(&m_window->signInPage().code());
        typed(u"123456"_qs);
        key(Qt::Key_Return);
        QTRY_COMPARE(int(m_window->workshop().account()), int(Workshop::Account::SignedIn));
    }

    void publish()
    {
        PublishQuestion &question = editor().publishQuestion();
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(question.box() && question.box()->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), question.box());
        for (int step = 0; step < 10; ++step) {
            auto *at = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            if (at != nullptr && question.box()->buttonRole(at) == QMessageBox::AcceptRole)
                break;
            key(Qt::Key_Tab);
        }
        key(Qt::Key_Space);
        QTRY_VERIFY(!question.box());
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([this] { return !m_window->workshop().waiting(); }), patience);
    }

    /// Time passes for what tries again by itself.
    bool goesOn(const std::function<bool()> &done)
    {
        if (!done())
            m_clock.advance(5s);
        return done();
    }

    QList<Finding> musts()
    {
        QList<Finding> all = editor().found();
        all.removeIf([](const Finding &finding) { return finding.level != PlainLevel::Must; });
        return all;
    }

    static QString names(const QList<MissingPart> &missing)
    {
        QStringList paths;
        for (const MissingPart &part : missing)
            paths.append(part.path);
        return paths.join(u' ');
    }

    /// What a kiosk has after a sync with the same server.
    QList<ReadFiche> kiosk()
    {
        SyncRun run;
        run.http = shortLimits();
        const SyncOutcome outcome = m_kiosk->sync(m_server->url(), run);
        if (!outcome.complete)
            qWarning("sync: %s", whyNot(outcome).constData());
        return m_kiosk->everything();
    }

    /// In the three directions and scripts; the window is the same one, its language changes under the author's hands.
    void picture(const char *name, QWidget *widget = nullptr)
    {
        QApplication::processEvents();
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        if (folder.isEmpty())
            return;
        QWidget &drawn = widget != nullptr ? *widget : *m_window;
        for (const Language language : {Language::Fr, Language::Ar, Language::En}) {
            useLanguage(language);
            QApplication::setLayoutDirection(direction(language));
            m_appearance.setLanguage(language);
            for (int round = 0; round < 3; ++round) // layouts in layouts
                QApplication::processEvents();
            drawn.grab().save(folder + u"/day-"_qs + QString::fromUtf8(QTest::currentDataTag()) + u'-' +
                              QString::fromLatin1(name) + u'-' + code(language) + u".png"_qs);
        }
    }

    std::unique_ptr<SyncRig> m_kiosk;
};

ESCALE_TEST(TestAuthorDay)
#include "tst_authorday.moc"
