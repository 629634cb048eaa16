// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches that the workshop shows and does not change: courses of a catalogue and other texts in one piece of Markdown
// (contract-2026 sections 3.7 and 3.14). Read whole, told why, nothing sent and nothing kept; what has HTML stays as
// editable as ever.
#include "examples2026.h"
#include "feed/apidecode.h"
#include "l10n/catalogue.h"
#include "pageaudit.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshopfixture.h"

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

/// What the server has of 2026.
class Examples final : public FeedContent {
public:
    AnswerPtr taxonomy(const QByteArray &) const override { return nothing(); }
    AnswerPtr index(const QByteArray &) const override { return nothing(); }
    AnswerPtr detail(const QByteArray &id, Language) const override
    {
        for (const QString &name : examples2026().entryList({u"*.fr.json"_qs}, QDir::Files)) {
            const QByteArray body = example2026(QString(name).chopped(5));
            if (body.contains("\"_id\": \"" + id + '"') || body.contains("\"_id\":\"" + id + '"'))
                return test::Answer::json(200, replaced(body));
        }
        return nullptr;
    }
    ApiStatistics statistics() const override { return {}; }
    QByteArrayList detailTargets() const override { return {}; }

    /// Another origin than the example's.
    QByteArray origin;

private:
    static AnswerPtr nothing() { return test::Answer::json(200, R"({"text":"success","data":[]})"); }
    QByteArray replaced(QByteArray body) const
    {
        if (!origin.isEmpty())
            body.replace("\"origin\": \"RCO\"", "\"origin\": \"" + origin + '"');
        return body;
    }
};

} // namespace

class TestReadOnly final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private:
    std::shared_ptr<Examples> m_examples;

    Workshop &workshop() { return m_window->workshop(); }
    ReadOnlyPage &page() { return m_window->readOnly(); }

    void openCourse(int number)
    {
        WorkshopRow row;
        row.remote = example2026Id(number);
        workshop().openFiche(row);
        QTRY_VERIFY(workshop().readOnly() || workshop().isOpen());
    }

    /// Of the page, as readers have it.
    Translation shown() { return page().fiche().content().columns.value(0).read.translation; }

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void init()
    {
        m_examples = std::make_shared<Examples>();
        openWindow(m_examples);
        signIn("admin"); // even who may do everything
    }
    void cleanup()
    {
        m_window.reset();
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance.setLanguage(Language::En);
        m_appearance.setTextStep(1);
    }

    /// With letters of every size, in a large and a small window; ESCALE_PICTURES=folder draws it.
    void thePageIsWhole_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("step");
        QTest::addColumn<QSize>("size");
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
            for (const int step : {0, textSteps - 1}) {
                for (const QSize size : {QSize(1280, 860), QSize(1024, 640)})
                    QTest::addRow("%s-%d-%d", code(language).latin1(), step, size.width())
                        << int(language) << step << size;
            }
        }
    }
    void thePageIsWhole()
    {
        QFETCH(const int, language);
        QFETCH(const int, step);
        QFETCH(const QSize, size);
        useLanguage(static_cast<Language>(language));
        QApplication::setLayoutDirection(direction(static_cast<Language>(language)));
        m_appearance.setLanguage(static_cast<Language>(language));
        m_appearance.setTextStep(step);
        m_window->resize(size);
        PageAudit audit(m_appearance);
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + u"-readonly"_qs;
        openCourse(1);
        QCOMPARE(m_window->page(), &page());
        audit.look(*m_window, size, name);
        // The text has the page, not what is said above it.
        QVERIFY2(page().fiche().height() > m_window->height() / 3,
                 qPrintable(QString::number(page().fiche().height())));
        m_examples->origin = "RI";
        openCourse(2);
        audit.look(*m_window, size, name + u"-in-one-piece"_qs);
        QCOMPARE(audit.faults, QStringList());
    }

    void aCourseIsReadWholeAndToldWhyItCannotBeChanged_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        for (const auto &[number, name] : {std::pair{1, "01-rco-markdown.fr"},
                                           {2, "02-rco-any-time.fr"},
                                           {3, "03-rco-session-dates.fr"},
                                           {5, "05-rco-markdown-edges.fr"},
                                           {6, "06-both-what-and-markdown.fr"},
                                           {7, "07-rco-no-body.fr"}})
            QTest::newRow(name) << number << QString::fromLatin1(name);
    }
    void aCourseIsReadWholeAndToldWhyItCannotBeChanged()
    {
        QFETCH(int, number);
        QFETCH(QString, name);
        openCourse(number);
        QCOMPARE(m_window->page(), &page());
        QVERIFY(!workshop().isOpen());
        QVERIFY2(page().reason().contains(u"catalogue"_qs), qPrintable(page().reason()));
        // The same as the sync of a reader makes of that answer.
        const auto reader = decodeDetail(example2026(name), example2026Id(number), Language::Fr);
        QVERIFY(reader);
        QCOMPARE(shown(), reader->translation);
        m_clock.advance(10s);
        QVERIFY(m_content->effects().isEmpty());
        QVERIFY(workshop().store()->fiches()->isEmpty()); // nothing of it is kept as somebody's work
    }

    /// A session's dates stand on its card, as at a desk.
    void datesOfACourseAreThere()
    {
        openCourse(1);
        QVERIFY(workshop().readOnly()->read.fiche.metadata.sessions.items.size() >= 2);
    }

    void aTextInOnePieceOfNoCatalogueHasAnotherReason()
    {
        m_examples->origin = "RI";
        openCourse(1);
        QCOMPARE(m_window->page(), &page());
        QVERIFY2(!page().reason().contains(u"catalogue"_qs), qPrintable(page().reason()));
        QVERIFY(page().reason().contains(u"one piece"_qs));
    }

    /// RI of 2026: sections of HTML, a partner that is only an id, no brand.
    void aFicheOfTwentyTwentySixWithSectionsIsEdited()
    {
        openCourse(8);
        QVERIFY(workshop().isOpen());
        QCOMPARE(m_window->page(), &m_window->editor());
        QVERIFY(!workshop().copy().isChanged());
    }

    void theWayBackIsTheList()
    {
        openCourse(1);
        QCOMPARE(m_window->page(), &page());
        page().backKey().click();
        QCOMPARE(m_window->page(), &m_window->fiches());
        QVERIFY(!workshop().readOnly());
        openCourse(2);
        QCOMPARE(m_window->page(), &page());
        workshop().beginFiche(Kind::Dispositif);
        QCOMPARE(m_window->page(), &m_window->editor());
        QVERIFY(!workshop().readOnly());
    }

    /// The next course takes the place of the one that is read.
    void anotherCourseIsShownInItsPlace()
    {
        openCourse(1);
        const QString first = shown().title;
        openCourse(2);
        QTRY_VERIFY(shown().title != first);
    }

    void whoSignsOutLeavesNothingOnTheScreen()
    {
        openCourse(1);
        workshop().signOut();
        QVERIFY(!workshop().readOnly());
        QCOMPARE(m_window->page(), &m_window->signInPage());
        signIn("member");
        QCOMPARE(m_window->page(), &m_window->fiches());
    }

    void theReasonIsInTheWordsOfTheInterface()
    {
        openCourse(1);
        const QString english = page().reason();
        useLanguage(Language::Fr);
        QCoreApplication::processEvents();
        QVERIFY(page().reason() != english);
        QVERIFY(page().reason().contains(u"catalogue"_qs));
    }
};

ESCALE_TEST(TestReadOnly)
#include "tst_readonly.moc"
