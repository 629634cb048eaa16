// SPDX-License-Identifier: GPL-3.0-or-later
// The sample itself: it loads, passes the door, and together its fiches touch every theme and every shape of metadata
// the contract has (section 4).
#include "feed/apidecode.h"
#include "samplefeed/samplefeed.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>
#include <cmath>

using namespace escale;

namespace {

double luminance(const QString &color)
{
    const auto channel = [&color](int at) {
        const double v = color.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QString &a, const QString &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u',');
}

} // namespace

class TestSampleLibrary : public QObject {
    Q_OBJECT

private:
    std::optional<SampleFeed> m_feed;
    Taxonomy m_taxonomy;
    QList<Detail> m_french;
    Index m_index;

    template <typename Of> QSet<QString> values(Of of)
    {
        QSet<QString> all;
        for (const IndexItem &item : m_index.items) {
            for (const QString &value : of(item.metadata))
                all.insert(value);
        }
        return all;
    }
    template <typename Is> bool some(Is is)
    {
        return std::any_of(m_index.items.begin(), m_index.items.end(),
                           [&](const IndexItem &item) { return is(item.metadata); });
    }
    void verifyAll(const QSet<QString> &found, const QStringList &wanted)
    {
        for (const QString &value : wanted)
            QVERIFY2(found.contains(value), qPrintable(value));
        QCOMPARE(found.size(), wanted.size()); // and nothing the contract does not know
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = SampleFeed::load(QStringLiteral(ESCALE_SOURCE "/resources/sample"));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().cause));
        m_feed = std::move(loaded).value();
        m_taxonomy = {*decodeLanguages(m_feed->languages()), *decodeThemes(m_feed->themes()),
                      *decodeNeeds(m_feed->needs())};
        m_index = *decodeIndex(m_feed->index());
        for (const ApiFiche &fiche : m_feed->fiches()) {
            const QString id = QString::fromLatin1(fiche.id);
            m_french.append(*decodeDetail(*m_feed->detail(id, Language::Fr), id, Language::Fr));
        }
    }

    void thereAreEightProceduresAndTwelveProgrammes()
    {
        int procedures = 0;
        for (const Detail &detail : std::as_const(m_french))
            procedures += detail.fiche.kind == Kind::Demarche ? 1 : 0;
        QCOMPARE(m_french.size(), 20);
        QCOMPARE(procedures, 8);
        QCOMPARE(m_index.items.size(), 20);
    }

    void everyTextIsWhole()
    {
        for (const ApiFiche &fiche : m_feed->fiches()) {
            const QString id = QString::fromLatin1(fiche.id);
            const bool procedure = fiche.kind == Kind::Demarche;
            for (const ApiText &source : fiche.texts) {
                const auto detail = decodeDetail(*m_feed->detail(id, source.language), id, source.language);
                QVERIFY(detail);
                const Translation &text = detail->translation;
                const QString name = id + u' ' + code(source.language);
                QVERIFY2(text.language == source.language, qPrintable(name));
                QVERIFY2(!text.title.isEmpty() && !text.abstract.isEmpty() && !text.what.isEmpty(), qPrintable(name));
                // What a published fiche must have (contract 3.14).
                QVERIFY2(!text.how.isEmpty() && (procedure ? !text.next.isEmpty() : !text.why.isEmpty()),
                         qPrintable(name));
                QVERIFY2(text.how.size() == source.how.size() && text.why.size() == source.why.size() &&
                             text.next.size() == source.next.size(),
                         qPrintable(name));
            }
        }
    }

    void everyLanguageHasTextsAndSomeAreLeftOut()
    {
        QMap<Language, int> texts;
        for (const ApiFiche &fiche : m_feed->fiches()) {
            for (const ApiText &text : fiche.texts)
                ++texts[text.language];
        }
        int missing = 0;
        for (const Language language : allLanguages) {
            QVERIFY2(texts[language] >= 15, code(language).data());
            missing += 20 - texts[language];
        }
        QCOMPARE(texts[Language::Fr], 20);
        QVERIFY(missing > 0); // so that French can be seen to stand in
    }

    void everyThemeHasAFicheAName_aColourThatCanBeRead()
    {
        QSet<QString> touched;
        for (const Detail &detail : std::as_const(m_french)) {
            touched.insert(detail.fiche.theme);
            for (const QString &theme : detail.fiche.secondaryThemes)
                touched.insert(theme);
        }
        QVERIFY(m_taxonomy.themes.size() >= 12);
        for (const Theme &theme : std::as_const(m_taxonomy.themes)) {
            QVERIFY(theme.active);
            QVERIFY2(touched.contains(theme.id), qPrintable(theme.id));
            QCOMPARE(theme.name.size(), 8);
            QCOMPARE(theme.label.size(), 8);
            QVERIFY2(contrast(theme.inkColor, theme.tileColor) >= 4.5, qPrintable(theme.id));
        }
    }

    void everyNeedHasAThemeAFicheAndEightLanguages()
    {
        QSet<QString> themes, touched;
        for (const Theme &theme : std::as_const(m_taxonomy.themes))
            themes.insert(theme.id);
        for (const Detail &detail : std::as_const(m_french)) {
            for (const QString &need : detail.fiche.needs)
                touched.insert(need);
        }
        QVERIFY(m_taxonomy.needs.size() >= 20);
        for (const Need &need : std::as_const(m_taxonomy.needs)) {
            QVERIFY2(themes.contains(need.theme) && touched.contains(need.id), qPrintable(need.id));
            QCOMPARE(need.text.size(), 8);
        }
    }

    void everyWordOfTheMetadataOccurs()
    {
        verifyAll(values([](const Metadata &m) { return m.frenchLevel.values; }), words("alpha,A1,A2,B1,B2,C1,C2"));
        verifyAll(values([](const Metadata &m) { return m.publicStatus.values; }),
                  words("asile,refugie,subsidiaire,temporaire,apatride,french"));
        verifyAll(values([](const Metadata &m) { return m.publics.values; }),
                  words("family,women,youths,senior,gender"));
        verifyAll(values([](const Metadata &m) { return m.conditions.values; }),
                  words("acte naissance,titre sejour,bank account,driver license,school"));
        verifyAll(values([](const Metadata &m) { return m.timeSlots.values; }),
                  words("monday,tuesday,wednesday,thursday,friday,saturday,sunday"));
        verifyAll(values([](const Metadata &m) { return QStringList{m.commitment.amountDetails}; }),
                  words("minimum,maximum,approximately,exactly,between,"));
        verifyAll(values([](const Metadata &m) { return QStringList{m.frequency.amountDetails}; }),
                  words("minimum,maximum,approximately,exactly,"));
        verifyAll(values([](const Metadata &m) {
                      return QStringList{m.commitment.timeUnit, m.frequency.timeUnit};
                  }),
                  words("sessions,hours,half-days,days,weeks,months,trimesters,semesters,years,"));
        verifyAll(values([](const Metadata &m) { return QStringList{m.frequency.frequencyUnit}; }),
                  words("session,day,week,month,trimester,semester,year,"));
    }

    void everyShapeOfAListOccurs()
    {
        for (const Presence presence : {Presence::Absent, Presence::Null, Presence::Empty, Presence::Filled}) {
            QVERIFY(some([presence](const Metadata &m) { return m.frenchLevel.presence == presence; }));
            QVERIFY(some([presence](const Metadata &m) { return m.publicStatus.presence == presence; }));
            QVERIFY(some([presence](const Metadata &m) { return m.timeSlots.presence == presence; }));
        }
        QVERIFY(some([](const Metadata &m) { return m.frenchLevel.values.size() == 7; }));
        QVERIFY(some([](const Metadata &m) { return m.timeSlots.values.size() == 7; }));
    }

    void everyPlaceOccurs()
    {
        for (const Where where : {Where::Unsaid, Where::WholeCountry, Where::Online, Where::Departments})
            QVERIFY(some([where](const Metadata &m) { return m.location.where == where; }));
        const auto departments = values([](const Metadata &m) { return m.location.departments; });
        QVERIFY(departments.contains(QStringLiteral("2A - Corse-du-Sud")));
        QVERIFY(departments.contains(QStringLiteral("971 - Guadeloupe")));
        QVERIFY(m_feed->index().contains("\"location\":[\"All\"]")); // the old way to say the whole country
        QVERIFY(some([](const Metadata &m) { return m.location.presence == Presence::Null; }));
        QVERIFY(some([](const Metadata &m) { return m.location.presence == Presence::Absent; }));
    }

    void everyAgeAndPriceOccurs()
    {
        for (const Age::Type type : {Age::Type::Unsaid, Age::Type::LessThan, Age::Type::MoreThan, Age::Type::Between})
            QVERIFY(some([type](const Metadata &m) { return m.age.type == type; }));
        const auto price = [this](const auto &is) {
            return some([&is](const Metadata &m) { return m.price.said && is(m.price); });
        };
        QVERIFY(price([](const Price &p) { return p.values == QList<double>{0}; }));
        QVERIFY(price([](const Price &p) { return p.values.isEmpty(); }));
        QVERIFY(price([](const Price &p) { return p.values.size() == 1 && p.values[0] > 0 && !p.details.isEmpty(); }));
        QVERIFY(price([](const Price &p) { return p.values.size() == 2 && p.values[0] < p.values[1]; }));
        QVERIFY(some([](const Metadata &m) { return !m.price.said; }));
    }

    void placesAndPartnersOccurInEveryForm()
    {
        bool several = false, without = false, phone = false, email = false, linked = false, unlinked = false,
             external = false;
        for (const Detail &detail : std::as_const(m_french)) {
            const Fiche &fiche = detail.fiche;
            several = several || fiche.places.size() > 1;
            without = without || fiche.places.isEmpty();
            external = external || !fiche.externalLink.isEmpty();
            for (const Place &place : fiche.places) {
                QVERIFY(place.latitude && place.longitude);
                QVERIFY(!place.title.contains(u'&') && !place.address.contains(u'<')); // decoded at the door
                phone = phone || !place.phone.isEmpty();
                email = email || !place.email.isEmpty();
            }
            for (const Sponsor &partner : fiche.partners)
                (partner.link.isEmpty() ? unlinked : linked) = true;
        }
        QVERIFY(several && without && phone && email && linked && unlinked && external);
        QVERIFY(m_feed->detail(QStringLiteral("e5ca1e0000000000000c0016"), Language::Fr)->contains("\"lat\":\""));
    }
};

ESCALE_GUILESS_TEST(TestSampleLibrary)
#include "tst_library.moc"
