/**
 * What is tried first, without marks and in lower case; written for this program. With the figures, signs, walks and
 * repetitions that easy-passwords.ts takes away by rule, each word stands for thousands of passwords.
 */
export const EASY_WORDS: readonly string[] = `
password passwort passwords passwd pass word secret letmein letmeinnow welcome welcomeback login logon signin access
admin administrator adminadmin root superuser sysadmin user username guest default changeme changeit temp temporary test
testing tester tested demo sample example qwerty qwertyuiop azerty qwertz asdf asdfgh asdfghjkl zxcvbn zxcvbnm iloveyou
iloveu loveyou iloveme loveme lovely lover forever princess prince angel angels sunshine shadow master masters superman
batman spiderman ironman pokemon pikachu dragon monkey tiger lion eagle panda bear kitty kitten hello helloworld hellokitty
football soccer basketball baseball hockey tennis volleyball liverpool arsenal chelsea manchester united barcelona madrid
juventus ronaldo messi beckham rooney neymar starwars matrix killer hunter ranger warrior soldier trustno trustnoone nothing
nobody something whatever anything everything computer internet google facebook youtube twitter instagram tiktok gmail yahoo
hotmail outlook microsoft windows linux ubuntu debian android iphone samsung nokia oracle mysql postgres database server
network system security private public company office manager director boss money rich lucky happy summer winter spring
autumn january february march april june july august september october november december monday tuesday wednesday thursday
friday saturday sunday flower rose lily orange apple banana cherry cookie chocolate coffee pepper ginger butter cheese
michael jordan jennifer jessica daniel andrew thomas robert charlie george harley buster maggie ashley nicole amanda hannah
michelle joshua matthew anthony william david richard joseph patrick samantha elizabeth victoria alexander benjamin
mustang ferrari porsche mercedes toyota honda yamaha suzuki harrypotter hogwarts naruto onepiece doraemon conan minecraft
fortnite roblox freefire lienminh lienquan dota counterstrike playstation nintendo xbox freedom peace heaven jesus christ
buddha god bless family mother father mommy daddy brother sister baby babygirl babyboy sweet sweetheart honey darling sexy
cool coolman awesome perfect diamond golden silver crystal purple yellow black white green blue red pink rainbow star stars
moon galaxy ocean river mountain music guitar piano dance dancer singer rock rockstar metal jazz pussy fuck fuckyou fuckoff
bitch asshole shit abcdef abcabc abcd abc aaa xxx zzz one two three four five six seven eight nine ten zero number

matkhau matkhaumoi matkhaucu matma mk mkhau khongbiet khongco khongnho quenmatkhau quenroi dangnhap dangky taikhoan quantri
quanly nguoidung khach giamdoc nhanvien congty vanphong mayTinh maytinh dienthoai anhyeuem emyeuanh anhnhoem emnhoanh
yeuem yeuanh yeunhau yeumai maiyeu maimai maimaimotinhyeu tinhyeu tinhban hanhphuc conyeu conyeume conyeubo
boyeu meyeu bome giadinh giadinhtoi giadinhlaso vochong voyeu chongyeu vo chong contrai congai emgai anhtrai chigai
bupbe congchua hoangtu thienthan anhtoi emtoi banbe hocsinh sinhvien thaygiao cogiao lophoc truonghoc hoctap thihoc daihoc
dauphong dotuoi tuoitre thanhnien thieunien thuongnho thuongem thuonganh nhonhung nhoem nhoanh vietnam vietnamvodich
vodich vietnamyeudau toiyeuvietnam yeuvietnam quehuong datnuoc tudo doclap dangcongsan bacho hochiminh chutich hanoi saigon
tphcm hcm sg hn danang haiphong cantho hue thanhhoa nghean hatinh quangninh quangnam quangtri quangbinh quangngai binhdinh
binhduong dongnai longan tiengiang bentre travinh vinhlong angiang kiengiang camau bacgiang bacninh haiduong hungyen thaibinh
namdinh ninhbinh phutho vinhphuc thainguyen langson laocai yenbai sonla dienbien hoabinh caobang tuyenquang dalat nhatrang
vungtau phuquoc sapa halong congphuong quanghai xuantruong conghanh parkhangseo nguyen nguyenvan nguyenthi tran tranvan
tranthi levan lethi pham phamvan hoang phan vuong dang bui do ho ngo duong ly thanh tuan hung dung minh anhtuan duc huy
nam long hai son quan khanh phuong thao linh trang huong lan mai hoa hong nga yen ngoc quynh nhung tuyet anh hanh hien tam
chien thang cuong manh tien dat toan tung vinh vu viet trung kien bao khoa khang phuc loc tai tho antoan bimat mahoa
sinhnhat tetden chucmung chucmungnammoi nammoi xuanve muaxuan muahe muathu muadong langque lang que dongque sen
hoasen hoahong hoamai hoadao caphe trasua phobo bunbo buncha banhmi comtam anuong choigame bongda conmeo concho meocon
chocon conheo conga contrau congai condau motnguoi motminh motdoi motnamhai haiba bonnam namsau saubay baytam tamchin
toasoan tinmoi baochi bao nhabao phongvien bientap bientapvien tongbientap thukytoasoan tapchi xuatban tintuc thoisu
congthuong tuoitre thanhnien vnexpress dantri laodong nhandan vietnamnet baomoi vov vtv phongvan toaanh
nhipsong docgia bandoc congtacvien
`
  .trim()
  .split(/\s+/u)
  .map((word) => word.toLowerCase())
  // Shorter ones would take strange passwords apart.
  .filter((word, i, all) => word.length >= 4 && all.indexOf(word) === i);
