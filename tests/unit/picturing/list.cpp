// SPDX-License-Identifier: GPL-3.0-or-later
// Which picture each fiche and each step of the sample wears, and each of some more titles, to be judged by eye:
//   picture_list [FILE]              FILE: lines "title<TAB>abstract<TAB>theme<TAB>need<TAB>titles of sections|…", in
//   French picture_list --explain ar TEXT   what the words name
#include "picturesample.h"
#include "picturing/lexiconconcepts.h"
#include "picturing/picturing.h"
#include "search/concepts.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace escale;

namespace {

QString worn(const FichePicture &picture)
{
    static const QStringList sources{QStringLiteral("title"), QStringLiteral("need"), QStringLiteral("theme"),
                                     QStringLiteral("none")};
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(picture.picture.isEmpty() ? QStringLiteral("-") : picture.picture,
             sources.at(static_cast<int>(picture.source)), picture.meaning, picture.next.join(u' '));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const LexiconConcepts lexicon(Concepts::ours());
    if (argc == 4 && QLatin1String(argv[1]) == QLatin1String("--explain")) {
        const QString text = QString::fromLocal8Bit(argv[3]);
        const Language language = languageFromCode(QString::fromLatin1(argv[2])).value_or(Language::Fr);
        for (const PicturedConcept &one : lexicon.conceptsOf(text, language))
            out << one.weight << '\t' << one.name << '\t' << one.picture << '\t' << text.mid(one.start, one.length)
                << '\n';
        return 0;
    }
    const Picturing picturing(lexicon);
    const Taxonomy taxonomy = test::sampleTaxonomy();
    int specific = 0;
    int blank = 0;
    int all = 0;
    const auto count = [&](const FichePicture &picture) {
        ++all;
        specific += picture.source == PictureSource::Title || picture.source == PictureSource::Need ? 1 : 0;
        blank += picture.picture.isEmpty() ? 1 : 0;
    };
    for (const Theme &theme : taxonomy.themes)
        out << "theme\t" << textIn(theme.name, Language::Fr) << '\t' << picturing.ofTheme(theme) << '\n';
    for (const Need &need : taxonomy.needs)
        out << "need\t" << textIn(need.text, Language::Fr) << '\t' << picturing.ofNeed(need) << '\n';
    for (const test::PictureSample &one : test::pictureSample()) {
        const auto inFrench = std::find_if(one.texts.begin(), one.texts.end(),
                                           [](const Translation &text) { return text.language == Language::Fr; });
        const Translation french = inFrench == one.texts.end() ? Translation{} : *inFrench;
        for (const Translation &text : one.texts) {
            const FichePicture picture = picturing.ofFiche(one.fiche, text, taxonomy);
            count(picture);
            out << one.name.left(14) << '\t' << code(text.language) << '\t' << text.title << '\t' << worn(picture)
                << '\n';
            for (const QList<Section> *list : {&text.how, &text.next}) {
                for (const Section &step : *list) {
                    const QString chosen = picturing.ofStep(step, text, french);
                    out << "   step\t" << code(text.language) << '\t' << step.title << '\t'
                        << (chosen.isEmpty() ? QStringLiteral("-") : chosen) << '\n';
                }
            }
        }
    }
    out << "sample: " << all << " texts, " << specific << " with a picture of their own, " << blank << " without\n";
    if (argc > 1) {
        all = specific = blank = 0;
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            Translation text;
            text.title = parts.value(0);
            text.abstract = parts.value(1);
            Taxonomy themes;
            Theme theme;
            theme.id = QStringLiteral("theme");
            theme.name.insert(Language::Fr, parts.value(2));
            themes.themes.append(theme);
            Fiche fiche;
            fiche.theme = theme.id;
            if (!parts.value(3).isEmpty()) {
                Need need;
                need.id = QStringLiteral("need");
                need.theme = theme.id;
                need.text.insert(Language::Fr, parts.value(3));
                themes.needs.append(need);
                fiche.needs.append(need.id);
            }
            for (const QString &title : parts.value(4).split(u'|', Qt::SkipEmptyParts))
                text.how.append({QString::number(text.how.size()), title, {}});
            const FichePicture picture = picturing.ofFiche(fiche, text, themes);
            count(picture);
            out << text.title << '\t' << worn(picture) << '\n';
        }
        out << "file: " << all << " titles, " << specific << " with a picture of their own, " << blank << " without\n";
    }
    return 0;
}
