// SPDX-License-Identifier: GPL-3.0-or-later
// A complete programme as the write side of the API keeps one, for AuthorsContent::addPublic(): a callout, three
// sections why, one how.
#pragma once

#include <QByteArray>

namespace escale::test {

/// One paragraph, as it stands in JSON.
inline QByteArray paragraphJson(const char *text)
{
    return R"(<p dir=\"ltr\"><span style=\"white-space: pre-wrap;\">)" + QByteArray(text) + "</span></p>";
}

inline QByteArray publicFiche()
{
    return R"({"titreInformatif":"Apprendre à nager","titreMarque":"Piscine","abstract":"Des cours gratuits.","what":")" +
           paragraphJson("Des cours le samedi.") +
           R"(<div class=\"callout callout--info\" data-callout=\"info\" data-title=\"Bon à savoir\"><span>Le bonnet est prêté.</span></div>",)"
           R"("why":{"11111111-1111-4111-a111-111111111111":{"title":"Nager","text":")" +
           paragraphJson("Avec un maître-nageur.") +
           R"("},"22222222-2222-4222-a222-222222222222":{"title":"Rencontrer","text":")" +
           paragraphJson("Des groupes de dix.") +
           R"("},"33333333-3333-4333-a333-333333333333":{"title":"Se soigner","text":")" + paragraphJson("Le dos.") +
           R"("}},"how":{"44444444-4444-4444-a444-444444444444":{"title":"Appeler","text":")" +
           paragraphJson("Au 01 00 00 00 00.") +
           R"("}},"theme":"630000000000000000000001",)"
           R"("mainSponsor":"640000000000000000000001",)"
           R"("metadatas":{"location":["75 - Paris"],"frenchLevel":["A1"],"publicStatus":["refugie"],"public":null,)"
           R"("conditions":null,"timeSlots":["monday"],"age":{"type":"moreThan","ages":[18]},"price":{"values":[0]},)"
           R"("commitment":{"amountDetails":"between","hours":[2,4],"timeUnit":"hours"},)"
           R"("frequency":{"amountDetails":"minimum","hours":1,"timeUnit":"hours","frequencyUnit":"week"}}})";
}

/// The body of a save of another `what`.
inline QByteArray anotherWhat(const char *text)
{
    return R"({"what":")" + paragraphJson(text) + R"("})";
}

/// The body of a translation that has a title and nothing else.
inline QByteArray titleOnly(const QByteArray &fiche, const char *title)
{
    return R"({"dispositifId":")" + fiche + R"(","language":"en","timeSpent":1,"toFinish":[],"toReview":[],)" +
           R"("translated":{"content":{"titreInformatif":")" + title + R"("}}})";
}

} // namespace escale::test
