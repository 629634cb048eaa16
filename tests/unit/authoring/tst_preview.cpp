// SPDX-License-Identifier: GPL-3.0-or-later
// A draft shown before it is published: what readers will be shown of the server's own answer, on every recorded fiche.
#include "authoring/draftpreview.h"
#include "feed/apidecode.h"
#include "recordings.h"
#include "speech/pagewords.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

struct RecordedFiche {
    QString where;
    ServerFiche author;
    Detail reader;
};

/// Of every recorded detail in French that an author may edit: as the workshop has it, and as the sync has it.
QList<RecordedFiche> recordedFiches()
{
    QList<RecordedFiche> fiches;
    for (const QDir &folder : {recordingsFolder(), writeRecordingsFolder()}) {
        QDirIterator files(folder.path(), {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("recording missing");
            const QJsonObject recording = QJsonDocument::fromJson(file.readAll()).object();
            const QString path = recording[u"request"_qs][u"path"_qs].toString();
            if (!path.startsWith(u"/dispositifs/"_qs) || !path.contains(u"locale=fr"_qs) ||
                recording[u"status"_qs].toInt() != 200)
                continue;
            const QByteArray body = recording[u"body"_qs].toString().toUtf8();
            auto author = decodeServerFiche(body);
            if (!author || author->inOnePiece)
                continue;
            auto reader = decodeDetail(body, author->id, Language::Fr);
            if (!reader)
                continue;
            fiches.append({QFileInfo(file.fileName()).fileName(), *author, *reader});
        }
    }
    if (fiches.size() < 50)
        qFatal("%lld recorded fiches: they are not read as they were", qlonglong(fiches.size()));
    return fiches;
}

FicheDraft programme()
{
    FicheDraft draft;
    draft.title = u"Apprendre à nager"_qs;
    draft.brand = u"La Piscine"_qs;
    draft.abstract = u"Des cours gratuits."_qs;
    draft.what = u"<p dir=\"ltr\"><span>Vous apprenez &lt;b&gt;.</span></p>"_qs;
    draft.why = {{newSectionKey(), u"Se sentir bien"_qs, u"<p>Avec un professeur.</p>"_qs}};
    draft.how = {{newSectionKey(), u"Appeler"_qs, u"<p>Au 01 00 00 00 00.</p>"_qs}};
    draft.metadata = R"({"price":{"values":[0]},"frenchLevel":["A1"]})";
    return draft;
}

} // namespace

class TestPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedFicheIsPreviewedAsReadersHaveIt()
    {
        ESCALE_NEED_RECORDINGS();
        for (const RecordedFiche &each : recordedFiches()) {
            const auto preview = previewOf(each.author.draft, {each.author.id, each.author.sponsorName});
            QVERIFY2(bool(preview), qPrintable(each.where));
            Translation text = preview->translation;
            text.date = each.reader.translation.date; // of a publication
            QVERIFY2(text == each.reader.translation, qPrintable(each.where));
            QVERIFY2(preview->fiche.kind == each.reader.fiche.kind, qPrintable(each.where));
            QVERIFY2(preview->fiche.metadata == each.reader.fiche.metadata, qPrintable(each.where));
            QVERIFY2(preview->fiche.places == each.reader.fiche.places, qPrintable(each.where));
            QVERIFY2(preview->fiche.partners == each.reader.fiche.partners, qPrintable(each.where));
            QCOMPARE(preview->fiche.sponsor.name, each.reader.fiche.sponsor.name);
            QCOMPARE(preview->fiche.theme, each.reader.fiche.theme);
            QCOMPARE(preview->fiche.secondaryThemes, each.reader.fiche.secondaryThemes);
        }
    }

    /// What a draft holds that no reader gets: the group of the other kind, the brand of a procedure.
    void whatReadersNeverGetIsNotPreviewed()
    {
        FicheDraft draft = programme();
        draft.next = {{newSectionKey(), u"Et après"_qs, u"<p>Rien.</p>"_qs}};
        QVERIFY(previewOf(draft, {})->translation.next.isEmpty());
        draft.kind = Kind::Demarche;
        const auto procedure = previewOf(draft, {});
        QVERIFY(procedure->translation.why.isEmpty());
        QCOMPARE(procedure->translation.next.size(), 1);
        QVERIFY(procedure->translation.brand.isEmpty());
    }

    void aFicheThatWasNeverSentHasAPageToo()
    {
        const auto preview = previewOf(programme(), {});
        QVERIFY(bool(preview));
        QVERIFY(isFicheId(preview->fiche.id));
        QCOMPARE(preview->translation.title, u"Apprendre à nager"_qs);
        QCOMPARE(preview->translation.language, Language::Fr);
        QVERIFY(preview->fiche.sponsor.name.isEmpty());
        QVERIFY(bool(previewOf(FicheDraft(), {}))); // nothing written yet
    }

    void whatIsHeardIsWhatTheVoiceWillSay()
    {
        const auto preview = previewOf(programme(), {});
        QStringList heard;
        for (const Utterance &each :
             pageUtterances(preview->fiche, preview->translation, QDate(2026, 11, 29), Language::Fr))
            heard.append(each.shown);
        QCOMPARE(heard.first(), u"Apprendre à nager"_qs);
        QVERIFY(heard.contains(u"Vous apprenez <b>."_qs)); // words, no markup
        QVERIFY(heard.contains(u"Avec un professeur."_qs));
    }

    void whatIsNoJsonIsAnErrorNotAPage()
    {
        FicheDraft draft = programme();
        draft.places = "[{";
        QVERIFY(!previewOf(draft, {}));
    }
};

ESCALE_APPLESS_TEST(TestPreview)
#include "tst_preview.moc"
