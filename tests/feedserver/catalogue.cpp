// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "samplefeed/jsontext.h"

#include <array>

namespace escale::test {
namespace {

constexpr int outerFence = 12;
constexpr int flatFence = 3;

QString box(int colons, const QString &opener, const QString &inside)
{
    const QString fence(colons, u':');
    return fence + opener + u'\n' + inside + u'\n' + fence + u'\n';
}

QByteArray session(const char *start, const char *end)
{
    return QByteArray(R"({"startDate":")") + start + R"(","endDate":")" + end + R"("})";
}

QByteArray sessions(const char *mode, const QByteArrayList &items)
{
    return QByteArray(R"({"modalitesEntreesSorties":)") + mode + R"(,"items":)" + jsonArray(items) + '}';
}

ApiText course(Language language, const QString &title, const QString &abstract, const CourseText &text)
{
    ApiText made;
    made.language = language;
    made.title = title;
    made.abstract = language == Language::Fr ? abstract : QString();
    made.markdown = courseMarkdown(text, language);
    made.date = "2026-09-14T08:30:00.000Z";
    return made;
}

ApiText onlyTitle(Language language, const QString &title)
{
    ApiText made;
    made.language = language;
    made.title = title;
    made.date = "2026-09-15T08:30:00.000Z";
    return made;
}

ApiFiche courseFrom(const ApiFiche &model, int number, const QList<ApiText> &texts)
{
    ApiFiche fiche = model;
    fiche.id = "e5ca1e0000000000000c01" + QByteArray::number(number, 16).rightJustified(2, '0');
    fiche.metadatas = R"({"location":["44 - Loire-Atlantique"],"frenchLevel":["A1","A2"],"price":{"values":[0]}})";
    fiche.texts = texts;
    makeCourse(fiche, number, QStringLiteral("Atelier du Pont Neuf"));
    return fiche;
}

} // namespace

QString courseMarkdown(const CourseText &text, Language language)
{
    const int outer = language == Language::Fr ? outerFence : flatFence;
    const int inner = language == Language::Fr ? outerFence - 1 : flatFence;
    QString markdown = text.opening + QStringLiteral("\n\n");
    if (!text.advice.isEmpty())
        markdown += box(outer, QStringLiteral("good-to-know"), text.advice) + u'\n';
    if (!text.heading.isEmpty())
        markdown += QStringLiteral("## ") + text.heading + QStringLiteral("\n\n");
    for (const CourseToggle &toggle : text.toggles) {
        QString inside = toggle.text;
        if (!toggle.callout.isEmpty())
            inside += QStringLiteral("\n\n") + box(inner, QStringLiteral("important"), toggle.callout).trimmed();
        markdown += box(outer, QStringLiteral("toggle{title=\"%1\"}").arg(toggle.title), inside) + u'\n';
    }
    return markdown;
}

QByteArray sessionsJson(int number)
{
    const std::array<QByteArray, 8> shapes{
        sessions("0", {session("2027-03-01T00:00:00.000Z", "2027-05-14T00:00:00.000Z"),
                       session("2027-01-11T00:00:00.000Z", "2027-03-26T00:00:00.000Z")}),
        sessions("1", {session("2026-09-01T00:00:00.000Z", "2027-06-30T00:00:00.000Z")}),
        sessions("null", {session("1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z")}),
        sessions("0", {session("2026-03-02T00:00:00.000Z", "2026-05-15T00:00:00.000Z")}),
        jsonArray({session("2027-02-01T00:00:00.000Z", "2027-04-02T00:00:00.000Z")}),
        sessions("null", {session("2027-04-05T00:00:00.000Z", "2027-06-25T00:00:00.000Z")}),
        sessions("0", {session("2027-04-07", "2027-06-30")}),
        "[]",
    };
    return shapes.at(static_cast<std::size_t>(number) % shapes.size());
}

void makeCourse(ApiFiche &fiche, int number, const QString &structure)
{
    fiche.kind = Kind::Dispositif;
    fiche.origin = "RCO";
    fiche.views = fiche.mobileViews = fiche.mercis = 0;
    fiche.published.clear();
    fiche.structureId.clear();
    fiche.structureName.clear();
    fiche.administrationName.clear();
    fiche.sponsors = jsonArray({JsonObjectText()
                                    .string("name", structure)
                                    .ascii("logo", "https://images.example.org/structure.png")
                                    .raw("link", "null")
                                    .text()});
    QByteArray metadatas = fiche.metadatas;
    metadatas.chop(1);
    fiche.metadatas = metadatas + (metadatas.size() > 1 ? "," : "") + "\"sessions\":" + sessionsJson(number) + '}';
    for (ApiText &text : fiche.texts) {
        text.brand.clear();
        if (text.language != Language::Fr)
            text.abstract.clear();
    }
}

QList<ApiFiche> sampleCourses(const ApiFiche &model)
{
    const CourseText french{
        u"Ce cours dure dix semaines. Vous apprenez à parler et à écrire pour la vie de tous les jours."_qs,
        u"Le matériel est prêté. Apportez un cahier."_qs,
        u"Comment faire ?"_qs,
        {{u"S'inscrire à l'accueil"_qs,
          u"L'accueil ouvre à 9:00.\n\n1. Apportez une pièce d'identité.\n2. Passez un test de vingt minutes."_qs,
          u"Venez avant le premier jour du cours."_qs},
         {u"Venir au premier cours"_qs, u"Le cours a lieu au **4 quai du Moulin**."_qs, {}}}};
    const CourseText english{
        u"This course lasts ten weeks. You learn to speak and write for everyday life."_qs,
        u"Materials are lent to you. Bring a notebook."_qs,
        u"How to?"_qs,
        {{u"Sign up at the front desk"_qs,
          u"The front desk opens at 9:00.\n\n1. Bring an identity document.\n2. Take a test of twenty minutes."_qs,
          u"Come before the first day of the course."_qs},
         {u"Come to the first lesson"_qs, u"The course takes place at **4 quai du Moulin**."_qs, {}}}};
    const CourseText ukrainian{
        u"Курс триває десять тижнів. Ви вчитеся говорити й писати для щоденного життя."_qs,
        u"Матеріали позичають. Візьміть зошит."_qs,
        u"Як це зробити?"_qs,
        {{u"Записатися на рецепції"_qs, u"Рецепція відкривається о 9:00."_qs, u"Прийдіть до першого дня курсу."_qs}}};
    const CourseText arabic{
        u"تستمر هذه الدورة عشرة أسابيع. تتعلم الكلام والكتابة للحياة اليومية."_qs,
        u"أحضر معك دفترًا."_qs,
        u"كيف أفعل ذلك؟"_qs,
        {{u"التسجيل في الاستقبال"_qs, u"يفتح الاستقبال في الساعة 9:00."_qs, u"تعال قبل اليوم الأول من الدورة."_qs}}};
    const CourseText tigrinya{
        u"እዚ ትምህርቲ ዓሰርተ ሰሙን ይወስድ።"_qs, {}, u"ከመይ ገይረ?"_qs, {{u"ምምዝጋብ"_qs, u"ሰዓት 9:00 ይኽፈት።"_qs, {}}}};
    const CourseText talk{u"Vous parlez français en petit groupe, avec un bénévole."_qs, {}, {}, {}};
    const CourseText talkInEnglish{u"You speak French in a small group, with a volunteer."_qs, {}, {}, {}};
    return {
        courseFrom(model, 0,
                   {course(Language::Fr, u"Apprendre le français au quotidien"_qs,
                           u"Un cours gratuit de dix semaines."_qs, french),
                    course(Language::En, u"Learn French for everyday life"_qs, {}, english),
                    course(Language::Uk, u"Вивчати французьку для щоденного життя"_qs, {}, ukrainian),
                    course(Language::Ar, u"تعلم الفرنسية للحياة اليومية"_qs, {}, arabic),
                    course(Language::Ti, u"ንመዓልታዊ ህይወት ፈረንሳይኛ ምምሃር"_qs, {}, tigrinya)}),
        courseFrom(model, 1,
                   {course(Language::Fr, u"Rejoindre un atelier de conversation"_qs,
                           u"Un groupe de parole le mardi."_qs, talk),
                    course(Language::En, u"Join a conversation workshop"_qs, {}, talkInEnglish)}),
        courseFrom(model, 3,
                   {course(Language::Fr, u"Préparer un diplôme de français"_qs, u"Une préparation du soir."_qs, french),
                    onlyTitle(Language::Ar, u"التحضير لشهادة في اللغة الفرنسية"_qs)}),
    };
}

} // namespace escale::test
