#include "core/net/multipart.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(MultipartForm, WritesTextAndFileParts)
{
    MultipartForm form;
    form.addText(u"description"_s, u"caf\u00e9"_s);
    form.addFile(
        {.field = u"file"_s, .fileName = u"a.png"_s, .contentType = "image/png", .bytes = {"\0\1", 2}});
    const QByteArray boundary = form.contentType().mid(QByteArray("multipart/form-data; boundary=").size());
    EXPECT_EQ(form.body(),
              "--" + boundary +
                  "\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\ncaf\xc3\xa9\r\n--" +
                  boundary +
                  "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                  "Content-Type: image/png\r\n\r\n" +
                  QByteArray("\0\1", 2) + "\r\n--" + boundary + "--\r\n");
}

TEST(MultipartForm, LetsNoFileNameWriteALineOfItsOwn)
{
    MultipartForm form;
    form.addFile({.field = u"f\"x"_s,
                  .fileName = u"a\"\r\nX-Evil: 1\r\n\r\nb"_s,
                  .contentType = "image/png\r\nX-Evil: 2"});
    const QByteArray body = form.body();
    EXPECT_FALSE(body.contains("\r\nX-Evil"));
    EXPECT_TRUE(body.contains("filename=\"a%22%0D%0AX-Evil"));
    EXPECT_TRUE(body.contains("application/octet-stream"));
}

TEST(MultipartForm, ChoosesAnotherBoundaryEveryTime)
{
    EXPECT_NE(MultipartForm().contentType(), MultipartForm().contentType());
}

} // namespace
} // namespace cohort
