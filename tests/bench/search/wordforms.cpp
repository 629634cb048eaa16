// SPDX-License-Identifier: GPL-3.0-or-later
// What the words inside the program cost: bench_search_wordforms [FILE]. The first use of the concepts and of the word
// forms, cold pages included; bytes, of the forms by language; a look-up of words as people type them. FILE: another
// file of word forms, and what mapping it takes.
#include "search/wordforms.h"
#include "search/concepts.h"
#include "search/fold.h"
#include "search/stem.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace escale;

namespace {

struct Words {
    Language language;
    const char16_t *text;
};

constexpr std::array lists{
    Words{Language::Fr,
          u"perdu mes papiers logement dentiste prefecture logemant travaux licenciee nee aller inscription"},
    Words{Language::En, u"children went lost papers dentist housing docter unpaid running apointment schools paid"},
    Words{Language::Uk,
          u"зубами дитячого садку медичного страхування лікаря працюю документів квартиру посвітка школи"},
    Words{Language::Ru,
          u"зубами детского медицинского страхования врача работаю документов квартиру палиция школы пальцев"},
    Words{Language::Ar, u"اطفال مدرستي وبمساعدتهم وثايق بيوتهم يكتبون سكن طبيب للعمل معلمين مسستشفي حقوق"},
    Words{Language::Fa, u"كتابها ميروم نميدانم بچههايم پناهندگان خانهام دندان بزرگتر"},
    Words{Language::Ps, u"كورونه غاشونه داكتران شزي مرستو وكرم"},
    Words{Language::Ti, u"ንቤት ብመኪና ስደተኛታት ማሕበራት ንስራሕ"}};

template <typename Ask> double nanoseconds(const QStringList &words, const Ask &ask)
{
    constexpr int rounds = 20000;
    qsizetype sum = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const QString &word : words)
            sum += ask(word);
    }
    const auto spent = static_cast<double>(timer.nsecsElapsed());
    return sum < 0 ? 0 : spent / (static_cast<double>(rounds) * static_cast<double>(words.size()));
}

QString milliseconds(const QElapsedTimer &timer)
{
    return QString::number(static_cast<double>(timer.nsecsElapsed()) / 1e6, 'f', 3) + u" ms"_qs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const quint32 stem = conceptformat::stemKey(Stemmer(Language::Fr).stem(u"logement"));
    timer.restart();
    const bool named = !Concepts::ours().withStem(Language::Fr, stem).isEmpty();
    out << "concepts: " << Concepts::ours().size() << " bytes, first use " << milliseconds(timer)
        << (named ? "" : " (no concepts)") << '\n';
    timer.restart();
    const WordForms &forms = WordForms::builtIn();
    const bool known = forms.knows(Language::Fr, u"papiers"_qs);
    out << "word forms: first use " << milliseconds(timer) << (known ? "" : " (no French)") << '\n';
    if (argc > 1) {
        timer.restart();
        const auto other = WordForms::open(QString::fromLocal8Bit(argv[1]));
        out << "open with its checksum " << milliseconds(timer) << (other ? "" : " (refused)") << '\n';
    }
    for (const Words &list : lists) {
        const QStringList words = QString::fromUtf16(list.text).split(u' ');
        const Language language = list.language;
        out << code(language) << ' ' << forms.size(language) << " bytes, knows "
            << nanoseconds(words, [&](const QString &word) { return forms.knows(language, word) ? 1 : 0; })
            << " ns, lemmas "
            << nanoseconds(words, [&](const QString &word) { return forms.lemmas(language, word).size(); }) << " ns\n";
    }
    return 0;
}
