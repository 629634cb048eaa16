// SPDX-License-Identifier: GPL-3.0-or-later
// The index: the same value, the same bytes; and nothing that contradicts itself is taken, whoever has signed it.
#include "pack/packindex.h"
#include "packrig.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPackIndex : public QObject {
    Q_OBJECT

private:
    PackRig m_rig;
    PackIndex m_index;

    /// What a reader makes of a root and one chapter.
    static Result<PackIndex> read(const QByteArray &root, const QByteArray &chapter)
    {
        auto index = decodePackIndex(root);
        if (!index)
            return index;
        if (const auto added = addChapter(index.value(), chapter); !added)
            return added.error();
        const auto settled = settleChapters(index.value());
        return settled ? index : Result<PackIndex>(settled.error());
    }
    static Result<PackIndex> read(const PackIndex &index)
    {
        return read(encodePackIndex(index), encodeChapters(index, 1).first());
    }
    /// With a change in the JSON of the root.
    [[nodiscard]] Result<PackIndex> changed(const std::function<void(QJsonObject &)> &how) const
    {
        QJsonObject root = QJsonDocument::fromJson(toJson(m_index)).object();
        how(root);
        return read(Packer({}).pack(QJsonDocument(root).toJson()), encodeChapters(m_index, 1).first());
    }
    /// With a change in the first fiche.
    [[nodiscard]] Result<PackIndex> changedFiche(const std::function<void(QJsonObject &)> &how) const
    {
        QJsonArray fiches = QJsonDocument::fromJson(encodeChapters(m_index, 1).first()).array();
        QJsonObject fiche = fiches.at(0).toObject();
        how(fiche);
        fiches[0] = fiche;
        return read(encodePackIndex(m_index), QJsonDocument(fiches).toJson());
    }
    /// The facts of the first fiche with another value at `at`.
    [[nodiscard]] Result<PackIndex> changedPlace(int at, const QJsonValue &value) const
    {
        return changedFiche([at, &value](QJsonObject &fiche) {
            QJsonArray facts = fiche.value(u"facts").toArray();
            facts[at] = value;
            fiche[u"facts"] = facts;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig.fill(3);
        m_rig.publish();
        m_index = m_rig.index();
    }

    void itComesBackAsItWas()
    {
        const auto again = read(m_index);
        QVERIFY(again);
        QVERIFY(*again == m_index);
        QCOMPARE(encodePackIndex(*again), encodePackIndex(m_index));
        for (const int count : {1, 2, 8}) {
            auto index = decodePackIndex(encodePackIndex(m_index));
            QVERIFY(index);
            for (const QByteArray &chapter : encodeChapters(m_index, count))
                QVERIFY(addChapter(index.value(), chapter));
            QVERIFY(settleChapters(index.value()));
            QVERIFY(*index == m_index);
        }
        QVERIFY(changed([](QJsonObject &) {}));
    }

    void whatALaterVersionAddsCostsItselfOnly()
    {
        const auto later = changed([](QJsonObject &root) {
            root[u"voices"] = QJsonArray{1, 2, 3};
            QJsonObject sounds;
            sounds[u"xx"] = QJsonArray();
            root[u"sounds"] = sounds;
        });
        QVERIFY(later);
        QVERIFY(*later == m_index);
        const auto text = changedFiche([](QJsonObject &fiche) {
            QJsonObject texts = fiche.value(u"texts").toObject();
            texts[u"xx"] = texts.value(u"fr");
            fiche[u"texts"] = texts;
        });
        QVERIFY(text);
    }

    void anotherFormatIsSaidToBeNewer()
    {
        const auto other = changed([](QJsonObject &root) { root[u"version"] = 2; });
        QVERIFY(!other);
        QCOMPARE(other.error().problem, Problem::TooNew);
    }

    void pathsAreHashesAndNothingElse()
    {
        for (const char *name : {"../../etc/passwd", "/etc/passwd", "", "ABCDEF", "..", "%2e%2e/x"}) {
            const auto bad = changed([name](QJsonObject &root) {
                QJsonArray packs = root.value(u"packs").toArray();
                QJsonArray pack = packs.at(0).toArray();
                pack[0] = QLatin1String(name);
                packs[0] = pack;
                root[u"packs"] = packs;
            });
            QVERIFY2(!bad, name);
            QCOMPARE(bad.error().cause, QStringLiteral("name of a file"));
        }
        for (const char *channel : {"../x", "", "A", "a/b", "a.b"})
            QVERIFY(!changed([channel](QJsonObject &root) { root[u"channel"] = QLatin1String(channel); }));
        for (const char *id : {"../x", "", "zz0000000000000000000001", "a0000000000000000000000"})
            QVERIFY(!changedFiche([id](QJsonObject &fiche) { fiche[u"id"] = QLatin1String(id); }));
    }

    void aFrameLiesWithinItsPack()
    {
        const qint64 bytes = m_index.packs.at(m_index.fiches.first().facts.pack).bytes;
        for (const auto &[at, value] :
             std::initializer_list<std::pair<int, QJsonValue>>{{0, -1},
                                                               {0, static_cast<qint64>(m_index.packs.size())},
                                                               {0, 0.5},
                                                               {0, QStringLiteral("0")},
                                                               {1, -1},
                                                               {1, bytes},
                                                               {1, 1e300},
                                                               {2, 0},
                                                               {2, -5},
                                                               {2, bytes + 1},
                                                               {3, 0},
                                                               {3, contentLimit + 1},
                                                               {3, -1},
                                                               {4, QStringLiteral("00")},
                                                               {4, QJsonValue()},
                                                               {4, QString(40, u'G')},
                                                               {4, QString(42, u'0')}}) {
            const auto bad = changedPlace(at, value);
            QVERIFY2(!bad, qPrintable(QStringLiteral("%1 = %2").arg(at).arg(value.toVariant().toString())));
            QCOMPARE(bad.error().problem, Problem::BadAnswer);
        }
    }

    void framesDoNotCutThroughOneAnother()
    {
        PackIndex index = m_index;
        index.fiches.first().facts.length += 1; // reaches into the next
        const auto bad = read(index);
        QVERIFY(!bad);
        QCOMPARE(bad.error().cause, QStringLiteral("frames that overlap"));
    }

    void aFicheIsListedOnceAndHasItsFrench()
    {
        QVERIFY(!changedFiche([](QJsonObject &fiche) {
            QJsonObject texts = fiche.value(u"texts").toObject();
            texts.remove(u"fr");
            fiche[u"texts"] = texts;
        }));
        PackIndex twice = m_index;
        twice.fiches.append(twice.fiches.last());
        QVERIFY(!read(twice));
    }

    void aChapterThatIsNotThereIsMissed()
    {
        PackIndex fewer = m_index;
        fewer.fiches.removeLast();
        const auto bad = read(encodePackIndex(m_index), encodeChapters(fewer, 1).first());
        QVERIFY(!bad);
        QCOMPARE(bad.error().problem, Problem::BadAnswer);
        QVERIFY(!read(encodePackIndex(m_index), "{}"));
        QVERIFY(!read(encodePackIndex(m_index), ""));
    }

    void aNumberWithoutAPackHasNoFrames()
    {
        PackIndex index = m_index;
        index.packs.append(PackFile());
        QVERIFY(read(index));
        index.fiches.first().facts.pack = static_cast<qint32>(index.packs.size()) - 1;
        QVERIFY(!read(index));
    }

    void oneFicheMoreChangesOneChapter()
    {
        PackIndex index = m_index;
        for (int number = 100; number < 400; ++number) {
            index.fiches.append(index.fiches.first());
            index.fiches.last().id = exampleId(number);
        }
        const int count = chapterCount(index.fiches.size(), 0);
        QVERIFY(count > 8);
        const auto before = encodeChapters(index, count);
        index.fiches.removeAt(50);
        QCOMPARE(chapterCount(index.fiches.size(), count), count);
        const auto after = encodeChapters(index, count);
        int others = 0;
        for (int i = 0; i < count; ++i)
            others += before.at(i) != after.at(i);
        QCOMPARE(others, 1);
        QVERIFY(chapterCount(100'000, count) > count); // at some size it is another number
    }

    void datesAndNumbersMakeSense()
    {
        QVERIFY(!changed([](QJsonObject &root) { root[u"created"] = QStringLiteral("yesterday"); }));
        QVERIFY(!changed([](QJsonObject &root) { root[u"expires"] = root.value(u"created"); }));
        for (const QJsonValue &sequence : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e40),
                                           QJsonValue(QStringLiteral("7")), QJsonValue()})
            QVERIFY(!changed([&sequence](QJsonObject &root) { root[u"sequence"] = sequence; }));
    }

    void packsHaveABound()
    {
        QVERIFY(!changed([](QJsonObject &root) { root[u"packs"] = QJsonArray(); }));
        QVERIFY(!changed([](QJsonObject &root) {
            QJsonArray packs = root.value(u"packs").toArray();
            packs[0] = QJsonArray{packs.at(0).toArray().at(0), packLimit + 1};
            root[u"packs"] = packs;
        }));
    }

    void listsHaveBounds()
    {
        const auto many = [](const QJsonArray &list, int count) {
            QJsonArray longer;
            for (int i = 0; i < count; ++i)
                longer.append(list.at(0));
            return longer;
        };
        QJsonArray place = QJsonDocument::fromJson(toJson(m_index)).object().value(u"chapters").toArray();
        for (const auto &[name, most, cause] : std::initializer_list<std::tuple<QString, int, QString>>{
                 {QStringLiteral("chapters"), 4096, QStringLiteral("chapters")},
                 {QStringLiteral("icons"), 1000, QStringLiteral("icons")}}) {
            QVERIFY(changed([&](QJsonObject &root) { root[name] = many(place, most); }));
            const auto more = changed([&](QJsonObject &root) { root[name] = many(place, most + 1); });
            QVERIFY2(!more, qPrintable(name));
            QCOMPARE(more.error().cause, cause);
        }
        const auto sounds = changed([&](QJsonObject &root) {
            root[u"sounds"] = QJsonObject{{QStringLiteral("ps"), many(place, 4097)}};
        });
        QVERIFY(!sounds);
        QCOMPARE(sounds.error().cause, QStringLiteral("chapters of sounds"));
        PackIndex index = m_index;
        index.sounds[Language::Ti].resize(999'999);
        const QByteArray key(64, '0');
        const QByteArray one = "[[\"" + key + "\"," + QJsonDocument(place.at(0).toArray()).toJson() + "]]";
        QVERIFY(addSoundChapter(index, Language::Ps, one));
        const auto full = addSoundChapter(index, Language::Ps, one);
        QVERIFY(!full);
        QCOMPARE(full.error().cause, QStringLiteral("sounds"));
    }

    void whatIsNoIndexIsNone()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("<html>"), Packer({}).pack("{}"),
                                        Packer({}).pack("[1,2]"), Packer({}).pack(QByteArray(100'000, '[')),
                                        encodePackIndex(m_index).chopped(1), encodePackIndex(m_index) + 'x'})
            QVERIFY(!decodePackIndex(bytes));
    }

    void aBombIsNotUnpacked()
    {
        // 65 MB of nothing in a few kilobytes; says its size, which is looked at first.
        const QByteArray bomb = Packer({}).pack(QByteArray(static_cast<qsizetype>(indexTextLimit) + 1, ' '));
        QVERIFY(bomb.size() < 100'000);
        QVERIFY(!unpackAlone(bomb, indexTextLimit));
        QVERIFY(!decodePackIndex(bomb));
    }
};

ESCALE_GUILESS_TEST(TestPackIndex)
#include "tst_packindex.moc"
